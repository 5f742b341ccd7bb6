package org.maillage.notices.letters;

import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.shared.OneLine;

/** What an author types into a letter, with the place for the name of each reader. */
final class LetterWords {

    /** {@code {nom}}, {@code {name}}. */
    private static final Pattern NAME = Pattern.compile("(?i)\\{\\s*(?:nom|name)\\s*\\}");

    /** What looks as if somebody meant to fill it: {@code {prénom}}, {@code [à compléter]}, {@code <<date>>}, {@code ${x}}, {@code XXX}. */
    private static final Pattern LEFT = Pattern.compile(
            "\\{[^{}\\n]{0,60}\\}|\\[[^\\[\\]\\n]{1,60}\\](?!\\()|<<[^<>\\n]{0,60}>>|«\\s*(?:FIRST|LAST)?NAME\\s*»|%[a-z_]{2,30}%|\\bX{3,}\\b");

    private LetterWords() {}

    /** The first place that nothing fills, as it was typed; nothing when there is none. */
    static Optional<String> unfilled(String typed) {
        return LEFT.matcher(NAME.matcher(typed).replaceAll(""))
                .results()
                .map(it -> it.group())
                .findFirst();
    }

    /** The words for one reader; their name is one line in which nothing is a link. */
    static String to(String name, String typed) {
        return NAME.matcher(typed).replaceAll(it -> java.util.regex.Matcher.quoteReplacement(OneLine.of(name)));
    }
}
