package org.maillage.pathway;

import java.util.Locale;

/** The kinds of what is learnt, in the order in which they are shown. */
public enum LessonKind {
    FINDING,
    LESSON,
    CONVICTION,
    DURABILITY_FACTOR,
    ENGINEERING;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
