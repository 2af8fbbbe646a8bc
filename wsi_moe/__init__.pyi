"""What type checkers and editors see of the front door; made from the table in `__init__.py`, and tested to be so."""
from .slides.slide import inspect as inspect
from .slides.slide import open_slide as open_slide
from .bags.extract import plan as plan
from .slides.tiles import tile_slides as tile
from .slides.tiles import TileCfg as TileCfg
from .bags.extract import extract_features as extract
from .bags.extract import EncodeCfg as EncodeCfg
from .bags.features import convert as convert
from .bags.features import pack as pack
from .bags.features import verify as verify
from .bags.cohort import audit as audit
from .study.evaluate import train as train
from .study.training import TrainCfg as TrainCfg
from .study.runs import load_run as load_run
from .study.evaluate import evaluate as evaluate
from .study.evaluate import predict as predict
from .study.evaluate import compare as compare
from .study.evaluate import ensemble as ensemble
from .explain.files import heatmap as heatmap
from .explain.faithfulness import faithfulness as faithfulness
from .explain.report import write_report as report
from .explain.viewer import view as view
from .tumor.tile_classifier import train_tiles as train_tiles
from .tumor.end_to_end import train_end_to_end as train_end_to_end
from .vqa.training import train_vlm as train_vlm
from .vqa.dialogue import ask_slide as ask
from .mil.models import create_model as create_model
from .mil.models import list_models as list_models
from .core import DataError as DataError

__version__: str
