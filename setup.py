"Packaging, by setuptools alone; every value comes from settings.ini."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.sdist import sdist

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
extras = {name.removesuffix("_requirements"): value.split() for name, value in cfg.items() if name.endswith("_requirements")}

class Sources(sdist):
    "The archive of sources, with what this file reads: a wheel is built from it."
    def make_distribution(self):
        self.filelist.extend(["settings.ini", "CHANGELOG.md", "CITATION.cff"])
        super().make_distribution()


setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], keywords=cfg["keywords"],
    author=cfg["author"], author_email=cfg["author_email"], url=cfg["git_url"], license="MIT",
    project_urls={"Documentation": cfg["doc_host"] + "/" + cfg["repo"], "Source": cfg["git_url"],
                  "Issues": cfg["git_url"] + "/issues", "Changes": cfg["git_url"] + "/blob/main/CHANGELOG.md"},
    long_description=(here / "README.md").read_text(encoding="utf-8"), long_description_content_type="text/markdown",
    classifiers=["Development Status :: 3 - Alpha", "Intended Audience :: Science/Research", "Natural Language :: English"]
    + [f"Programming Language :: Python :: 3.{minor}" for minor in (10, 11, 12)],
    python_requires=">=" + cfg["min_python"],
    install_requires=cfg["requirements"].split(), extras_require=extras,
    # the run notebooks travel with the wheel, as wsi_moe/nbs/*.ipynb
    packages=[*find_packages(include=["wsi_moe", "wsi_moe.*"]), "wsi_moe.nbs"], package_dir={"wsi_moe.nbs": "nbs"},
    package_data={"wsi_moe": ["py.typed", "__init__.pyi"], "wsi_moe.nbs": ["8*.ipynb"]},
    entry_points={"console_scripts": ["wsi_moe = wsi_moe.cli:main"]}, zip_safe=False, cmdclass={"sdist": Sources},
)
