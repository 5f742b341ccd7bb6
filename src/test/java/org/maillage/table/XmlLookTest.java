package org.maillage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlLookTest {

    private static final String SHEET =
            "<?xml version=\"1.0\"?><!-- made --><x:sst><x:si><x:t>a</x:t></x:si></x:sst><row r=\"1\">%s</row>";

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(SHEET.formatted("<c r=\"XFD1\" t=\"s\"><v>0</v></c><c t='s' r='A1'/><c/>"), ""),
                Arguments.of(SHEET.formatted("<c><v>0</v></c>".repeat(16_384)), ""),
                Arguments.of((SHEET.formatted("<c/>".repeat(9_000)) + "<row/>").repeat(3), ""),
                Arguments.of("<t>" + "x".repeat(1_000_000) + "</t>", ""),
                Arguments.of(SHEET.formatted("<c r=\"AAAA1\"/>"), "zip-bomb"),
                Arguments.of(SHEET.formatted("<x:c  r='ZZZZZZ1'/>"), "zip-bomb"),
                Arguments.of(SHEET.formatted("<c a=\"" + "x".repeat(80) + "\" r=\"ZZZZZZ1\"/>"), "zip-bomb"),
                Arguments.of(SHEET.formatted("<c/>".repeat(16_385)), "zip-bomb"),
                Arguments.of("<t>" + "x".repeat(1_100_000) + "</t>", "zip-bomb"),
                Arguments.of("<t a=\"" + "x".repeat(1_100_000) + "\"/>", "zip-bomb"),
                Arguments.of("<si/>".repeat(XmlLook.MOST_STRINGS + 1), "zip-bomb"),
                Arguments.of(" ".repeat(70_000) + "<!DOCTYPE a [<!ENTITY b \"b\">]><a/>", "xml-entities"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void seesWhatWouldFillTheMemory(String xml, String problem) {
        assertThat(look(xml, StandardCharsets.UTF_8, 7_001)).isEqualTo(problem);
        assertThat(look(xml, StandardCharsets.UTF_16LE, 7_001)).isEqualTo(problem);
    }

    @Test
    void seesItHoweverFewBytesComeAtATime() {
        assertThat(look("<!DOCTYPE a>", StandardCharsets.US_ASCII, 1)).isEqualTo("xml-entities");
    }

    private static String look(String xml, Charset letters, int atATime) {
        var bytes = xml.getBytes(letters);
        var look = new XmlLook();
        var problem = "";
        for (var at = 0; at < bytes.length && problem.isEmpty(); at += atATime) {
            var length = Math.min(atATime, bytes.length - at);
            var some = new byte[length];
            System.arraycopy(bytes, at, some, 0, length);
            problem = look.take(some, length);
        }
        return problem;
    }
}
