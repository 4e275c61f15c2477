# The Debian package: cmake --build … , then cpack in the build folder.
include(GNUInstallDirs)

set(packaging ${PROJECT_SOURCE_DIR}/packaging)
install(FILES ${packaging}/vermilion.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/org.vermilion.Vermilion.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${packaging}/vermilion-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME vermilion.xml)
install(FILES ${packaging}/icons/vermilion.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/copyright ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/vermilion)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vermilion)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Vermilion authors")
set(CPACK_PACKAGE_CONTACT "The Vermilion authors <vermilion@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline workbench for compliance officers of generative AI")
set(CPACK_PACKAGE_DESCRIPTION
"Vermilion reads the logs of a generative-AI service, shows what was flagged and
why, and helps to decide, to draft incident reports and to track filings and
licences in mainland China. It opens no network connection and keeps all it
knows in one local file.
.
vermilion is the desktop program, vermilionctl the same for scripts.")
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, data and fonts: dpkg-shlibdeps sees only what is linked.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    qt6-svg-plugins             # icons
    qt6-translations-l10n       # Qt's own words in Chinese
    kf6-breeze-icon-theme
    libopencc-data              # traditional to simplified
    mupdf-tools                 # mutool reads PDFs
    fonts-wqy-microhei          # text of reports that can be searched
    tzdata)
# Tesseract is loaded when pictures are read; without it the rest works.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji, qt6-wayland, libtesseract5, tesseract-ocr-chi-sim, tesseract-ocr-eng")

include(CPack)
