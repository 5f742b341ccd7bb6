package org.maillage.capitalisation;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Saying;

/**
 * A section of a sheet as it is being written.
 *
 * @param key of the usual structure, or {@code own-1} and on
 * @param title of its own; empty for the usual one
 * @param words in Markdown
 * @param leftOut whether its writers do without it; what it said is kept
 * @param version by which a save knows that somebody else has saved since
 */
public record Section(
        String key,
        int place,
        String title,
        String words,
        boolean leftOut,
        int version,
        @Nullable UUID changedBy,
        @Nullable OffsetDateTime changedAt) {

    public static final int LONGEST_TITLE = 120;

    private static final int LONGEST = 20000;

    public Optional<SectionKey> usual() {
        return SectionKey.find(key);
    }

    public boolean isOwn() {
        return key.startsWith("own-");
    }

    /** Number of characters. */
    public int longest() {
        return usual().map(SectionKey::longest).orElse(LONGEST);
    }

    public SheetChapter chapter() {
        return usual().map(SectionKey::chapter).orElse(SheetChapter.MORE);
    }

    /** What it is usually called; the title stands instead where there is one. */
    public Saying usualName() {
        return usual().map(SectionKey::words).orElse(Saying.of("capitalisation.section.own"));
    }

    public boolean saysSomething() {
        return !leftOut && !words.isBlank();
    }
}
