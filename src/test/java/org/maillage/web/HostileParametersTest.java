package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.maillage.support.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A value that means nothing, under one parameter of an address at a time, is never a fault of ours. */
@PlatformTest
class HostileParametersTest {

    private static final List<String> VALUES = List.of(
            "x",
            "-1",
            "abc",
            "%00",
            "",
            "'%22%3C%F0%9F%98%80%0D%0A",
            "99999999999999999999",
            "lived-00000000-0000-0000-0000-000000000000",
            "commune-00000",
            "1,2,3,4",
            "x".repeat(3_000));

    /** What handlers read that take whatever is sent. */
    private static final List<String> ASKED = List.of(
            "q",
            "place",
            "where",
            "was",
            "km",
            "radius",
            "kind",
            "sector",
            "profile",
            "themes",
            "department",
            "order",
            "view",
            "page",
            "after",
            "box",
            "zoom",
            "format");

    private static final Pattern VARIABLE = Pattern.compile("\\{[a-z]+(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void noParameterOfAnyPageMakesItFail() throws Exception {
        var wire = new Wire(port);
        var softly = new SoftAssertions();
        var asked = 0;
        for (var handler : handlers.getHandlerMethods().entrySet()) {
            for (var address : addresses(handler.getKey())) {
                for (var name : parameters(handler.getValue())) {
                    for (var value : VALUES) {
                        softly.assertThat(problem(wire, address, name + "=" + value))
                                .isEmpty();
                        asked++;
                    }
                    softly.assertThat(problem(wire, address, name + "=x&" + name + "=1&" + name + "[]=2"))
                            .isEmpty();
                }
            }
        }
        softly.assertAll();
        assertThat(asked).isGreaterThan(300);
    }

    private static String problem(Wire wire, String address, String query) throws IOException {
        var said = wire.get(address + "?" + query, "");
        return said.status() < 500
                ? ""
                : said.status() + " " + address + "?" + query.substring(0, Math.min(80, query.length()));
    }

    private static Set<String> addresses(RequestMappingInfo door) {
        return door.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                ? door.getPatternValues().stream()
                        .map(it -> it.replaceFirst("^/territories/\\{[^/]*/.*", "/territories/epci/243500741")
                                .replaceFirst(
                                        "^/(actors|embed)/\\{folder.*?}/\\{code.*?}{1,2}(\\.geojson)?$",
                                        "/$1/epci/243500741$2"))
                        .map(it -> VARIABLE.matcher(it).replaceAll("x"))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static List<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestParam.class))
                .flatMap(it -> MultiValueMap.class.isAssignableFrom(it.getParameterType())
                        ? ASKED.stream()
                        : Stream.of(String.valueOf(it.getParameter().getName())))
                .distinct()
                .toList();
    }
}
