"""The accessibility bus and the registry on it, running before anybody looks for them.

Left to themselves the window and the client start both when they first ask, at the same moment; a window whose one
greeting is lost then is never seen on the bus, however long one waits.
"""
import os

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402  the version has to be chosen first

PATIENCE_MS = 60000


def start_registry():
    """Starts both on the session bus of the environment, and returns when they answer."""
    session = _connect(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    address = _call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None)[0]
    _call(_connect(address), "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
          "StartServiceByName", GLib.Variant("(su)", ("org.a11y.atspi.Registry", 0)))


def _connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def _call(bus, name, path, interface, method, arguments):
    return bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None).unpack()
