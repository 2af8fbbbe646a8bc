__version__ = "0.1.0"

from ._lazy import lazy

_DOOR = {  # in the order of the job: name to "module:name"
    # slides and tiles
    "inspect": "slides.slide:inspect",
    "open_slide": "slides.slide:open_slide",
    "plan": "bags.extract:plan",
    "tile": "slides.tiles:tile_slides",
    "TileCfg": "slides.tiles:TileCfg",
    # features
    "extract": "bags.extract:extract_features",
    "EncodeCfg": "bags.extract:EncodeCfg",
    "convert": "bags.features:convert",
    "pack": "bags.features:pack_features",
    "verify": "bags.features:verify",
    # study
    "audit": "bags.cohort:audit",
    "train": "study.evaluate:train",
    "TrainCfg": "study.training:TrainCfg",
    "load_run": "study.runs:load_run",
    "evaluate": "study.evaluate:evaluate",
    "predict": "study.evaluate:predict",
    "compare": "study.evaluate:compare",
    "ensemble": "study.evaluate:ensemble",
    # explanations
    "heatmap": "explain.files:heatmap",
    "faithfulness": "explain.faithfulness:faithfulness",
    "report": "explain.report:write_report",
    "view": "explain.viewer:view",
    # tumour maps
    "train_tiles": "tumor.tile_classifier:train_tiles",
    "train_end_to_end": "tumor.end_to_end:train_end_to_end",
    # dialogue
    "train_vlm": "vqa.training:train_vlm",
    "ask": "vqa.dialogue:ask_slide",
    # building your own
    "create_model": "mil.models:create_model",
    "list_models": "mil.models:list_models",
    "DataError": "core:DataError",
}
__all__ = list(_DOOR)
__getattr__, __dir__ = lazy(__name__, __path__[0], _DOOR)
