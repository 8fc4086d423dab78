# `cpack -G DEB`: a package for Debian 12 and its kin. Made by tools/package.
set(CPACK_PACKAGE_NAME tpgg)
set(CPACK_PACKAGE_VENDOR "The authors of tpgg")
set(CPACK_PACKAGE_CONTACT "The authors of tpgg <noreply@tpgg.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner of the territorial programme of state guarantees")
set(CPACK_PACKAGE_DESCRIPTION
    "Turns population, per-capita normatives and coefficients into the official
cost tables of the yearly territorial programme of state guarantees of a
Russian region, with scenarios, checks and print-ready paper. The window and
the manual are Russian. Works offline.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_OUTPUT_FILE_PREFIX "${PROJECT_BINARY_DIR}/package")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library names: how a window comes to a display, pictures, the fonts of the form, Russian words of Qt's own dialogs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-qpa-plugins, libqt6svg6, fonts-liberation2 | fonts-liberation, fonts-paratype, qt6-translations-l10n")
# Folders of a package are 755 whatever the umask of whoever builds it.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
