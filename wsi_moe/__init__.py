__version__ = "0.1.0"

from ._lazy import lazy

_DOOR = {  # in the order of the job: name to "module:name"
    # slides and tiles
    "inspect": "slides.slide:inspect",
    "open_slide": "slides.slide:open_slide",
    "plan": "bags.extract:plan",
    "tile": "slides.tiles:tile_slides",
    "TileCfg": "slides.tiles:TileCfg",
    "export_images": "slides.images:export_images",
    # features
    "list_encoders": "bags.encoders:list_encoders",
    "register_encoder": "bags.encoders:register_encoder",
    "extract": "bags.extract:extract_features",
    "EncodeCfg": "bags.extract:EncodeCfg",
    "open_features": "bags.features:open_features",
    "convert": "bags.features:convert",
    "pack": "bags.features:pack_features",
    "verify": "bags.features:verify",
    # study
    "read_cohort": "bags.cohort:read_cohort",
    "check_cohort": "bags.cohort:check_cohort",
    "audit": "bags.cohort:audit",
    "probe": "study.shift:probe",
    "train": "study.evaluate:train",
    "TrainCfg": "study.training:TrainCfg",
    "StudyCfg": "study.evaluate:StudyCfg",
    "load_run": "study.runs:load_run",
    "Run": "study.runs:Run",
    "evaluate": "study.evaluate:evaluate",
    "predict": "study.evaluate:predict",
    "compare": "study.evaluate:compare",
    "ensemble": "study.evaluate:ensemble",
    "metrics": "study.metrics:metrics",
    # explanations
    "heatmap": "explain.files:heatmap",
    "MapCfg": "explain.files:MapCfg",
    "faithfulness": "explain.faithfulness:faithfulness",
    "plot": "explain.report:plot",
    "report": "explain.report:write_report",
    "view": "explain.viewer:view",
    # tumour maps
    "index_tiles": "tumor.store:index_tiles",
    "store_tiles": "tumor.store:store_tiles",
    "train_tiles": "tumor.tile_classifier:train_tiles",
    "map_tumors": "tumor.tumor_map:map_tumors",
    "train_end_to_end": "tumor.end_to_end:train_end_to_end",
    # dialogue
    "read_questions": "vqa.questions:read_questions",
    "train_vlm": "vqa.training:train_vlm",
    "VlmCfg": "vqa.training:VlmCfg",
    "slidebench": "vqa.benchmark:slidebench",
    "ask": "vqa.dialogue:ask_slide",
    # models of one's own, and where they run
    "create_model": "mil.models:create_model",
    "list_models": "mil.models:list_models",
    "models": "mil.models:models",
    "pools": "mil.slots:pools",
    "routers": "mil.slots:routers",
    "losses": "mil.losses:losses",
    "SlotCfg": "mil.slots:SlotCfg",
    "Balance": "mil.slots:Balance",
    "submit": "cluster:submit",
    "run_notebook": "cli:run_notebook",
    "demo": "cli:demo",
    "DataError": "core:DataError",
}
__all__ = list(_DOOR)
__getattr__, __dir__ = lazy(__name__, __path__[0], _DOOR)
