package org.maillage.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.shared.Folded;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Frame.Section;

/** What the page of the words of the trade shows, by their first letters. */
record GlossaryPage(Frame frame, List<Letter> letters) {

    /** The terms that begin with a letter. */
    record Letter(String letter, List<Entry> terms) {}

    /** A term as it is shown. */
    record Entry(String anchor, String name, String words, List<About.Source> sources) {}

    static GlossaryPage of(Glossary glossary, About about) {
        Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
        for (var term : glossary.byAlphabet()) {
            byLetter.computeIfAbsent(letter(term), it -> new ArrayList<>())
                    .add(new Entry(
                            term.key(),
                            term.name().toString(),
                            term.words().toString(),
                            about.sources().stream()
                                    .filter(it -> term.sources().contains(it.key()))
                                    .toList()));
        }
        return new GlossaryPage(
                Frame.of(Words.say("publishing.glossary.title"), Words.say("publishing.glossary.lead"))
                        .in(Section.ABOUT),
                byLetter.entrySet().stream()
                        .map(it -> new Letter(it.getKey(), it.getValue()))
                        .toList());
    }

    private static String letter(Glossary.Term term) {
        return Folded.of(term.name().toString()).substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
