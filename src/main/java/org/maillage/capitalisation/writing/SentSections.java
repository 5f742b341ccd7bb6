package org.maillage.capitalisation.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.capitalisation.Section;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/**
 * Sections as a browser sends them: the whole form of a page, or the one that somebody has just typed into.
 *
 * @param sent by the keys of the sections
 */
record SentSections(Map<String, Section> sent, Mistakes mistakes) {

    /** What of these sections was sent. */
    static SentSections of(List<Section> sections, MultiValueMap<String, String> form) {
        var sent = new LinkedHashMap<String, Section>();
        var mistakes = new Mistakes();
        for (var it : sections) {
            read(it, form).ifPresent(section -> {
                sent.put(it.key(), section);
                mistakes.atMost(section.words(), words(it), it.longest())
                        .atMost(section.title(), title(it), Section.LONGEST_TITLE)
                        .unless(!it.isOwn() || !section.title().isEmpty(), title(it), "web.form.missing");
            });
        }
        return new SentSections(sent, mistakes);
    }

    private static Optional<Section> read(Section known, MultiValueMap<String, String> form) {
        var words = form.getFirst(words(known));
        if (words == null) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                known.key(),
                known.place(),
                Typed.line(form.getFirst(title(known))),
                Typed.words(words),
                "true".equals(form.getFirst(leftOut(known))),
                Typed.number(String.valueOf(form.getFirst(version(known)))),
                known.changedBy(),
                known.changedAt()));
    }

    static SentSections none() {
        return new SentSections(Map.of(), new Mistakes());
    }

    static String words(Section of) {
        return "words." + of.key();
    }

    static String title(Section of) {
        return "title." + of.key();
    }

    static String leftOut(Section of) {
        return "out." + of.key();
    }

    static String version(Section of) {
        return "version." + of.key();
    }

    /** Whether what was sent of a section says something else than what is kept. */
    static boolean differs(Section sent, Section kept) {
        return !sent.words().equals(kept.words())
                || !sent.title().equals(kept.title())
                || sent.leftOut() != kept.leftOut();
    }
}
