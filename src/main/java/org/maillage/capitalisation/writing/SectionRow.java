package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.Section;
import org.maillage.capitalisation.SectionKey;

/**
 * A section on the page on which it is written.
 *
 * @param name what it is called there
 * @param asks the question that it answers; empty for an own one
 * @param words what was typed, or what is kept
 * @param version that a save is told against
 * @param saved who wrote it last, and when; empty for nobody
 * @param theirs what somebody else has written meanwhile; null for nothing
 * @param mistake what is wrong with its words, {@code titleMistake} with its title
 */
record SectionRow(
        Section section,
        String name,
        String asks,
        String words,
        String title,
        boolean leftOut,
        int version,
        String saved,
        @Nullable Theirs theirs,
        String mistake,
        String titleMistake) {

    /** What somebody else has written into a section while the reader wrote too. */
    record Theirs(String words, String by) {}

    static SectionRow of(Section kept, @Nullable Section sent, String saved, boolean overtaken, SentSections all) {
        var typed = sent == null ? kept : sent;
        return new SectionRow(
                kept,
                typed.title().isEmpty() ? say(kept.usualName()) : typed.title(),
                kept.usual().map(SectionKey::asks).map(it -> say(it)).orElse(""),
                typed.words(),
                typed.title(),
                typed.leftOut(),
                kept.version(),
                saved,
                overtaken ? new Theirs(kept.words(), saved) : null,
                all.mistakes().at(SentSections.words(kept)),
                all.mistakes().at(SentSections.title(kept)));
    }

    String key() {
        return section.key();
    }

    String usual() {
        return say(section.usualName());
    }

    int rows() {
        return section.longest() < 1000 ? 3 : Math.clamp(words.length() / 80 + 3, 4, 14);
    }

    /** Whether something of it could not be kept. */
    boolean isWrong() {
        return theirs != null || !mistake.isEmpty() || !titleMistake.isEmpty();
    }
}
