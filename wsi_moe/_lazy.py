"Names that are imported when somebody asks for them, so that a package costs nothing until it is used."
from importlib import import_module
from pathlib import Path


def lazy(
    package: str,     # its `__name__`
    folder: str,      # its `__path__[0]`
    names: dict = {}, # name to "module:name", the module relative to wsi_moe
):                    # `__getattr__` and `__dir__` for the package
    "What makes `names`, and the modules of a package, importable by attribute."
    root = package.partition(".")[0]
    inside = sorted(p.stem for p in Path(folder).iterdir()
                    if not p.stem.startswith("_") and (p.suffix == ".py" or (p / "__init__.py").is_file()))

    def get(name):
        if name in names:
            module, _, attr = names[name].partition(":")
            return getattr(import_module(f"{root}.{module}"), attr or name)
        if name in inside: return import_module(f"{package}.{name}")
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def show(): return list(names) or inside
    return get, show
