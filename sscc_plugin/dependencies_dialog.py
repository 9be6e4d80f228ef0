"""The dialog Plugins > SSCC > Dependencies, which shows, installs, tests and removes the packages of the engine.

The commands come from :mod:`.dependencies`. Each runs in a process of its own, so that QGIS remains responsive, and
can be cancelled. Packages are moved to their folder only when all of them are complete.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment
from qgis.PyQt.QtGui import QCloseEvent, QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.base.text import shell_line
from . import dependencies
from .resources import translate


class DependenciesDialog(QDialog):  # type: ignore[misc] # there are no stubs for qgis.PyQt
    """Shows the packages, installs them into the profile, tests and removes them."""

    def __init__(self, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or dependencies.dependency_folder(QgsApplication.qgisSettingsDirPath())
        self.staging = dependencies.staging_folder(self.folder)
        self.process: QProcess | None = None
        self.queue: list[list[str]] = []
        self.afterwards: Callable[[], None] | None = None
        self.setWindowTitle(translate("SSCC", "SSCC: dependencies"))
        self.resize(820, 600)
        self._build()
        self._find_python()
        self.refresh()

    # Contents

    def refresh(self) -> None:
        """Update the state of the packages."""
        states = dependencies.check()
        self.table.setRowCount(len(states))
        for row, state in enumerate(states):
            absent = state.problem == dependencies.ABSENT
            found = translate("SSCC", "not installed") if absent else state.problem or translate("SSCC", "ready")
            for column, text in enumerate((state.package, state.version, found, state.location)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        lacking = [state.package for state in states if state.problem]
        if lacking:
            text = translate("SSCC", "Not ready: {packages}. Install them here, or with the command below.")
            self.summary.setText(text.format(packages=", ".join(lacking)))
        else:
            self.summary.setText(translate("SSCC", "Everything is installed: SSCC can train and apply."))
        self._show_command()
        self._set_running(False)

    def _build(self) -> None:
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([
            translate("SSCC", "Package"), translate("SSCC", "Version"),
            translate("SSCC", "State"), translate("SSCC", "Folder"),
        ])  # fmt: skip
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMaximumHeight(160)

        self.wheels = QComboBox()
        for choice, text in (
            ("cpu", translate("SSCC", "processor only (about 200 MB, works everywhere)")),
            ("cuda", translate("SSCC", "NVIDIA GPU with CUDA (about 3 GB, 5 GB on disk)")),
            ("index", translate("SSCC", "as pip is configured here (PyPI on Linux: with CUDA, about 3 GB)")),
        ):
            self.wheels.addItem(text, choice)
        self.wheels.currentIndexChanged.connect(lambda _index: self._show_command())
        form = QFormLayout()
        form.addRow(translate("SSCC", "PyTorch for:"), self.wheels)
        form.addRow(translate("SSCC", "Folder:"), QLabel(str(self.folder)))

        self.command = self._text_box(100)
        self.log = self._text_box(None)
        self.bar = QProgressBar()
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.table)
        layout.addLayout(form)
        layout.addWidget(QLabel(translate("SSCC", "Command (QGIS's own packages keep their versions):")))
        layout.addWidget(self.command)
        layout.addWidget(self.log, 1)
        layout.addWidget(self.bar)
        layout.addLayout(self._buttons())

    @staticmethod
    def _text_box(height: int | None) -> QPlainTextEdit:
        box = QPlainTextEdit()
        box.setReadOnly(True)
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        if height is not None:
            box.setMaximumHeight(height)
        return box

    def _buttons(self) -> QHBoxLayout:
        self.install_button = QPushButton(translate("SSCC", "Install"))
        self.test_button = QPushButton(translate("SSCC", "Test"))
        self.remove_button = QPushButton(translate("SSCC", "Remove"))
        self.cancel_button = QPushButton(translate("SSCC", "Cancel"))
        slots = (self.install, self.test, self.remove, self.cancel)
        row = QHBoxLayout()
        for button, slot in zip((self.install_button, self.test_button, self.remove_button, self.cancel_button), slots):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, run=slot: run())
            row.addWidget(button)
        row.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        row.addWidget(box)
        return row

    def _find_python(self) -> None:
        try:
            self.python = str(dependencies.find_python())
        except FileNotFoundError as error:
            self.python = ""
            self.log.appendPlainText(str(error))
            if sys.platform == "linux":
                hint = translate(
                    "SSCC", "On Debian and Ubuntu: sudo apt install python3-pip; then open this dialog again."
                )
                self.log.appendPlainText(hint)

    def commands(self, target: Path) -> list[list[str]]:
        """Return the commands that install into ``target``, for the build chosen in the dialog."""
        constraints = dependencies.constraints_file(self.folder)
        constraints.parent.mkdir(parents=True, exist_ok=True)
        constraints.write_text(dependencies.constraints(), encoding="utf-8")
        return dependencies.pip_commands(self.python, target, constraints, self.wheels.currentData())

    def _show_command(self) -> None:
        """Show the command to run by hand, which installs directly into the folder."""
        self.command.setPlainText("\n".join(map(shell_line, self.commands(self.folder))) if self.python else "")

    def _set_running(self, running: bool) -> None:
        self.bar.setRange(0, 0 if running else 1)  # indeterminate: pip reports no reliable progress
        self.bar.setVisible(running)
        self.cancel_button.setEnabled(running)
        self.wheels.setEnabled(not running)
        self.install_button.setEnabled(not running and bool(self.python))
        self.test_button.setEnabled(not running and bool(self.python))
        self.remove_button.setEnabled(not running and self.folder.is_dir())

    # Actions of the buttons

    def install(self) -> None:
        """Install into the staging folder, which replaces the real one on success."""
        shutil.rmtree(self.staging, ignore_errors=True)
        self.staging.parent.mkdir(parents=True, exist_ok=True)
        self._run(self.commands(self.staging), self._installed)

    def test(self) -> None:
        """Test every package together with QGIS's numpy and GDAL, in a separate process."""
        self._run([dependencies.self_test_command(self.python, self.folder)], self.refresh)

    def remove(self) -> None:
        """Delete the folder with our packages."""
        question = translate("SSCC", "Remove the packages in {folder}? QGIS's own packages stay.").format(
            folder=self.folder
        )
        if QMessageBox.question(self, self.windowTitle(), question) != QMessageBox.StandardButton.Yes:
            return
        if dependencies.remove(self.folder):
            self.log.appendPlainText(
                translate("SSCC", "Removed. Packages that are already loaded stay in use until QGIS restarts.")
            )
        else:
            self.log.appendPlainText(translate("SSCC", "In use: will be removed the next time QGIS starts."))
        self.refresh()

    def cancel(self) -> None:
        """Stop the running command; packages that were installed before are kept."""
        if self.process is not None:
            self.queue.clear()
            self.process.kill()

    def _installed(self) -> None:
        try:
            dependencies.put_in_place(self.staging, self.folder)
        except OSError as error:
            text = translate("SSCC", "The folder is in use ({reason}): restart QGIS and install again.")
            self.log.appendPlainText(text.format(reason=error.strerror or error))
            self.refresh()
            return
        dependencies.use_folder(self.folder)
        self.test()

    # Running commands in sequence

    def _run(self, commands: list[list[str]], afterwards: Callable[[], None]) -> None:
        self.queue, self.afterwards = list(commands), afterwards
        self.log.clear()
        self._set_running(True)
        self._next()

    def _next(self) -> None:
        if not self.queue:
            assert self.afterwards is not None
            self.afterwards()
            return
        program, *arguments = self.queue.pop(0)
        environment = QProcessEnvironment()
        for name, value in dependencies.child_environment().items():
            environment.insert(name, value)
        self.process = QProcess(self)
        self.process.setProcessEnvironment(environment)
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self.process.readyRead.connect(self._read)
        self.process.finished.connect(self._finished)
        self.process.errorOccurred.connect(self._not_started)
        self.process.start(program, arguments)

    def _read(self) -> None:
        if self.process is not None:
            self.log.appendPlainText(self.process.readAll().data().decode("utf-8", "replace").rstrip())

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished(-1, QProcess.ExitStatus.NormalExit)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self.process = None
        if status == QProcess.ExitStatus.NormalExit and code == 0:
            self._next()
            return
        self.queue.clear()
        shutil.rmtree(self.staging, ignore_errors=True)
        if status == QProcess.ExitStatus.CrashExit:
            self.log.appendPlainText(translate("SSCC", "Stopped: nothing was changed."))
        else:
            self.log.appendPlainText(translate("SSCC", "Failed: see above for the reason. Nothing was changed."))
        self.refresh()

    # Closing

    def reject(self) -> None:
        """Close the dialog and stop the running command."""
        self._tidy()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do the same when the window is closed."""
        self._tidy()
        super().closeEvent(event)

    def _tidy(self) -> None:
        if self.process is not None:
            process, self.process = self.process, None
            for signal in (process.finished, process.errorOccurred, process.readyRead):
                signal.disconnect()
            process.kill()
            process.waitForFinished(5000)
            shutil.rmtree(self.staging, ignore_errors=True)
