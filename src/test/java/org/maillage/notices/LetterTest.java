package org.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.notices.Letter.Ours;
import org.maillage.shared.Saying;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Whatever somebody types, no letter carries it to others as a link, or on lines of its own. */
class LetterTest {

    private static final String TYPED =
            "Redon\r\n\r\nVotre compte sera fermé : https://evil.example/ \u202eann@evil.example";

    /** The keys of all letters: what has a subject and a body. */
    static Stream<String> letters() throws Exception {
        var all = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:words/*.properties")) {
            all.putAll(PropertiesLoaderUtils.loadProperties(new ClassPathResource("words/" + file.getFilename())));
        }
        return all.stringPropertyNames().stream()
                .filter(it -> it.endsWith(".subject"))
                .map(it -> it.substring(0, it.length() - ".subject".length()))
                .filter(it -> all.containsKey(it + ".body"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noLetterCarriesALinkOfWhoeverTypedSomething(String key) {
        Object[] typed = {TYPED, Saying.of("account.mail.invitation.about", TYPED, TYPED), TYPED, TYPED, TYPED, TYPED};

        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var empty = Letter.of(language, key, List.of("", "", ""), "", "", "", "", "", "");
            var letter = Letter.of(language, key, List.of(TYPED, TYPED, TYPED), typed);

            assertThat(letter.subject() + letter.body()).doesNotContain("://", "evil.example", "ann@", "\u202e", "\r");
            assertThat(letter.body().lines().count())
                    .isEqualTo(empty.body().lines().count());
            assertThat(letter.subject()).hasLineCount(1);
        }
    }

    @Test
    void whatIsOursStaysALink() {
        assertThat(Letter.say(Locale.FRENCH, "account.mail.invitation.about", new Ours("https://ours.example/a"), "x"))
                .contains("https://ours.example/a");
    }

    @Test
    void theSubjectOfAnyMailIsOneLine() {
        assertThat(new Mail("key", "a@b.org", "Bonjour\r\nBcc: c@d.org\u202e", "").subject())
                .isEqualTo("Bonjour Bcc: c@d.org");
    }
}
