# tpgg_add_test(NAME test_plan SOURCES … LIBRARIES … [LABEL unit]): one executable per mirrored folder.
if(BUILD_TESTING)
    find_package(GTest REQUIRED)
    include(GoogleTest)
endif()

function(tpgg_add_test)
    cmake_parse_arguments(ARG "" "NAME;LABEL;MAIN" "SOURCES;LIBRARIES;ENVIRONMENT" ${ARGN})
    if(NOT ARG_LABEL)
        set(ARG_LABEL unit)
    endif()
    if(NOT ARG_MAIN)
        set(ARG_MAIN GTest::gmock_main)
    endif()
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    set_target_properties(${ARG_NAME} PROPERTIES CXX_EXTENSIONS OFF TPGG_TEST ON)
    target_link_libraries(${ARG_NAME} PRIVATE
        project_options project_warnings ${ARG_LIBRARIES} GTest::gmock ${ARG_MAIN})
    target_compile_definitions(${ARG_NAME} PRIVATE TPGG_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    gtest_discover_tests(${ARG_NAME} DISCOVERY_TIMEOUT 60
        PROPERTIES LABELS ${ARG_LABEL} ENVIRONMENT "${ARG_ENVIRONMENT}")
endfunction()
