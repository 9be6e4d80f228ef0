"""The plugin object that QGIS loads and unloads; ``unload`` undoes everything that loading changes."""

from __future__ import annotations

import sys
from functools import partial
from typing import Callable

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from . import dependencies
from .provider import SSCCProvider
from .resources import ROOT, guide_url, icon, translate

MENU = "SSCC"
# Providers of the algorithms that the models consist of.
STEPS_FROM = ("sscc", "gdal")


class SSCCPlugin:
    """Registers the provider and, in the desktop application, the menu Plugins > SSCC."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: SSCCProvider | None = None
        self.actions: list[QAction] = []
        self.translator = self._translator()
        dependencies.use_folder(dependencies.dependency_folder(QgsApplication.qgisSettingsDirPath()))

    def initProcessing(self) -> None:
        """Register the provider; ``qgis_process``, where ``iface`` is None, calls only this."""
        if self.provider is None:
            self.provider = SSCCProvider()
            registry = QgsApplication.processingRegistry()
            assert registry is not None
            registry.providerAdded.connect(self.refresh_models)
            registry.addProvider(self.provider)

    def refresh_models(self, provider: str) -> None:
        """Reload the models once the providers of their steps are registered: before that, they have no outputs."""
        if self.provider is not None and provider in STEPS_FROM:
            self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Register the provider and add the menu."""
        self.initProcessing()
        if self.iface is None:
            return
        for name, text in (
            ("trainsscc", translate("SSCC", "Train…")),
            ("applysscc", translate("SSCC", "Apply…")),
        ):
            self._add_action(name, text, partial(self.open_algorithm, f"sscc:{name}"))
        sample = translate("SSCC", "Sample scene…")
        self._add_action("samplescene", sample, partial(self.open_algorithm, "sscc:samplescene"))
        self._add_action("sscc", translate("SSCC", "Dependencies…"), self.open_dependencies)
        self._add_action("guide", translate("SSCC", "User guide"), self.open_guide)

    def unload(self) -> None:
        """Remove everything that was registered."""
        for action in self.actions:
            if self.iface is not None:
                self.iface.removePluginMenu(MENU, action)
            action.deleteLater()
        self.actions.clear()
        if self.provider is not None:
            registry = QgsApplication.processingRegistry()
            assert registry is not None
            registry.providerAdded.disconnect(self.refresh_models)
            registry.removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
        # By name: when QGIS reloads a plugin, the classes of the finders are new ones.
        folder = str(dependencies.dependency_folder(QgsApplication.qgisSettingsDirPath()))
        sys.path[:] = [path for path in sys.path if path != folder]
        sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != dependencies.__name__]

    def open_algorithm(self, algorithm: str) -> None:
        """Open the dialog of one of our algorithms."""
        import processing  # a core plugin of QGIS, available once the desktop application is running

        processing.execAlgorithmDialog(algorithm)

    def open_dependencies(self) -> None:
        """Open the dialog that shows, installs and removes the packages that the engine needs."""
        from .dependencies_dialog import DependenciesDialog

        DependenciesDialog(self.iface.mainWindow() if self.iface is not None else None).exec()

    def open_guide(self) -> None:
        """Open the user guide in the browser."""
        QDesktopServices.openUrl(QUrl(guide_url()))

    def _add_action(self, picture: str, text: str, slot: Callable[[], None]) -> None:
        assert self.iface is not None
        action = QAction(icon(picture), text, self.iface.mainWindow())
        action.triggered.connect(lambda _checked=False: slot())
        self.iface.addPluginToMenu(MENU, action)
        self.actions.append(action)

    @staticmethod
    def _translator() -> QTranslator | None:
        """Install the translation for the user's language, if there is one."""
        translator = QTranslator()
        application = QgsApplication.instance()
        assert application is not None
        # The language of QGIS may differ from that of the system: `qgis --lang de`.
        language = application.translation() or QgsApplication.locale()
        if not translator.load(QLocale(language), "sscc", "_", str(ROOT / "i18n")):
            return None
        QCoreApplication.installTranslator(translator)
        return translator
