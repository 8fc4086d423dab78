"""A desk nobody sees: a display, a session bus with the accessibility bus behind it, and the window on them."""
import os
import shutil
import signal
import subprocess
import tempfile
import time

from registry import start_registry


class Desk:
    """Everything it starts ends with it, and leaves nothing behind."""

    def __init__(self, program, make_plan):
        """`make_plan` is given the path of the plan that the window opens."""
        self._program = program
        self._make_plan = make_plan
        self._started = []
        self.folder = tempfile.mkdtemp(prefix="tpgg-a11y-")
        self.log = os.path.join(self.folder, "window.log")
        self.window = None

    def __enter__(self):
        try:
            runtime = os.path.join(self.folder, "run")
            os.mkdir(runtime, 0o700)
            os.environ.update(
                HOME=self.folder, XDG_CONFIG_HOME=self.folder, XDG_DATA_HOME=self.folder, XDG_RUNTIME_DIR=runtime,
                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="0", LC_ALL="C.UTF-8")
            os.environ["DISPLAY"] = ":" + self._told(
                ["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._told(
                ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"])
            start_registry()
            plan = os.path.join(self.folder, "plan.tpgg")
            self._make_plan(plan)
            self._command = [self._program, plan]
            self.open_window()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            self._end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def open_window(self):
        """Opens the window; one that stands already is closed first."""
        if self.window is not None:
            self._end(self.window)
        with open(self.log, "wb") as log:
            self.window = self._start(self._command, stdout=log, stderr=log)

    def complaints(self, words):
        """Lines of the window's log with any of these words."""
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return [line.rstrip() for line in log if any(word in line for word in words)]

    def is_alive(self):
        return self.window.poll() is None

    def account(self):
        """What became of the window, for a message: its end if it ended, and all it said."""
        with open(self.log, encoding="utf-8", errors="replace") as log:
            said = log.read().strip()
        state = "it runs" if self.is_alive() else f"it ended with {self.window.returncode}"
        return f"{state}; its log: {said or 'empty'}"

    def _start(self, command, **more):
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, **more)
        self._started.append(process)
        return process

    @staticmethod
    def _end(process):
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _told(self, command):
        """Starts a server and waits for the line in which it says where it can be reached."""
        reading, writing = os.pipe()
        try:
            self._start([part.format(fd=writing) for part in command], pass_fds=(writing,),
                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        finally:
            os.close(writing)
        with os.fdopen(reading, encoding="ascii") as pipe:
            line = pipe.readline().strip()
        if not line:
            raise RuntimeError(command[0] + " did not start")
        return line


def wait_for(what, seconds, ask):
    """Asks until the answer is true; a slow machine waits longer, a quick one does not."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.05)
    raise RuntimeError("waited in vain for " + what)
