# Two INTERFACE targets every target of the project links: how it is compiled, what it is warned about.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
if(TPGG_SANITIZE)
    # What is tested is sanitized and not the tests: theirs are then the objects of the build without sanitizers.
    target_compile_options(project_options INTERFACE
        "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:TPGG_TEST>>>:-fsanitize=${TPGG_SANITIZE};-fno-sanitize-recover=all;-fno-omit-frame-pointer>")
    target_link_options(project_options INTERFACE -fsanitize=${TPGG_SANITIZE})
endif()

add_library(project_warnings INTERFACE)
target_compile_options(project_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow
    -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12 sees overlaps in every "text" + std::string (its bug 105329); nothing of ours is restrict.
    -Wno-restrict
    $<$<BOOL:${TPGG_WERROR}>:-Werror>)

# The Qt discipline of the window: no implicit text conversions, no connections without a context.
add_library(project_qt_discipline INTERFACE)
target_compile_definitions(project_qt_discipline INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_NO_FOREACH)

# tpgg_library(core_form SOURCES … LINKS …): a folder is a link target, an arrow is a link.
function(tpgg_library target)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${target} STATIC ${ARG_SOURCES})
    string(REPLACE "_" ";" parts ${target})
    list(GET parts 0 layer)
    list(GET parts 1 folder)
    add_library(${layer}::${folder} ALIAS ${target})
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_link_libraries(${target}
        PUBLIC project_options ${ARG_LINKS}
        PRIVATE project_warnings ${ARG_PRIVATE_LINKS})
endfunction()
