package org.maillage.capitalisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/**
 * The sections of the usual structure of an experience sheet (section 2.14 of the domain): the need of the first kilometre, the
 * story, the part of the catalyst by the four métiers, resources by the three levers, results in the form that fits the
 * maturity, what helped and hindered, and what others must keep or may adapt.
 */
public enum SectionKey {
    PITCH(SheetChapter.NEED, 280),
    NEED(SheetChapter.NEED, 20000),
    STORY(SheetChapter.STORY, 20000),
    DIALOGUE(SheetChapter.CATALYST, 20000),
    EXPERIMENTS(SheetChapter.CATALYST, 20000),
    SUPPORT(SheetChapter.CATALYST, 20000),
    PLACE(SheetChapter.CATALYST, 20000),
    HUMAN(SheetChapter.RESOURCES, 20000),
    FINANCIAL(SheetChapter.RESOURCES, 20000),
    ALLIANCES(SheetChapter.RESOURCES, 20000),
    RESULTS(SheetChapter.RESULTS, 20000),
    LEARNT(SheetChapter.RESULTS, 20000),
    USEFULNESS(SheetChapter.RESULTS, 20000),
    SUCCESS(SheetChapter.LESSONS, 20000),
    OBSTACLES(SheetChapter.LESSONS, 20000),
    LESSONS(SheetChapter.LESSONS, 20000),
    MUST_KEEP(SheetChapter.TRANSFER, 20000),
    MAY_ADAPT(SheetChapter.TRANSFER, 20000),
    CONTACTS(SheetChapter.MORE, 2000);

    /** What a sheet of failures alone is made of; the rest is left out at first, and may come back. */
    private static final Set<SectionKey> OF_FAILURE =
            EnumSet.of(PITCH, NEED, STORY, OBSTACLES, LESSONS, MAY_ADAPT, CONTACTS);

    private final SheetChapter chapter;
    private final int longest;

    SectionKey(SheetChapter chapter, int longest) {
        this.chapter = chapter;
        this.longest = longest;
    }

    public String key() {
        return Typed.key(this);
    }

    public SheetChapter chapter() {
        return chapter;
    }

    /** Number of characters. */
    public int longest() {
        return longest;
    }

    /** Its place in the usual order, from 0 on. */
    int place() {
        return List.of(values()).indexOf(this);
    }

    public Saying words() {
        return Saying.of("capitalisation.section." + key());
    }

    /** What whoever asks the questions of an interview asks, and whoever writes alone asks themselves. */
    public Saying asks() {
        return Saying.of("capitalisation.section." + key() + ".asks");
    }

    public boolean isLeftOutOf(SheetKind kind) {
        return kind == SheetKind.FAILURE && !OF_FAILURE.contains(this);
    }

    /** Whether it is asked of a project of this maturity, of which null is not known yet. */
    public boolean isAskedAt(@Nullable Maturity maturity) {
        return switch (this) {
            case LEARNT -> maturity != Maturity.ROLL_OUT;
            case USEFULNESS -> maturity != null && maturity != Maturity.EXPERIMENT;
            default -> true;
        };
    }

    public static Optional<SectionKey> find(String key) {
        return List.of(values()).stream().filter(it -> it.key().equals(key)).findFirst();
    }
}
