package org.maillage.capitalisation;

import java.util.List;
import java.util.Locale;
import org.maillage.shared.Saying;

/** The chapters of an experience sheet, in their order; each has sections of the usual structure, see {@link SectionKey}. */
public enum SheetChapter {
    NEED,
    STORY,
    CATALYST,
    RESOURCES,
    RESULTS,
    LESSONS,
    TRANSFER,
    MORE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Saying words() {
        return Saying.of("capitalisation.chapter." + key());
    }

    /** The usual sections of it. */
    public List<SectionKey> sections() {
        return List.of(SectionKey.values()).stream()
                .filter(it -> it.chapter() == this)
                .toList();
    }
}
