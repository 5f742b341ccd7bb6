package org.maillage.capitalisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins experience sheets: nobody but their writers sees them before they are published. */
@Component
public class BeginSheet {

    /** Addresses of other pages. */
    private static final Set<String> TAKEN = Set.of("new", "inspiring");

    private final ExperienceSheets sheets;
    private final Sections sections;
    private final Writers writers;
    private final Clock clock;

    BeginSheet(ExperienceSheets sheets, Sections sections, Writers writers, Clock clock) {
        this.sheets = sheets;
        this.sections = sections;
        this.writers = writers;
        this.clock = clock;
    }

    /**
     * Where a sheet comes from.
     *
     * @param edition with its {@code programme}; both null for a sheet by itself
     * @param territory null where it is no known place
     */
    public record From(
            @Nullable UUID edition,
            @Nullable UUID programme,
            @Nullable UUID territory,
            String territoryName) {

        public static final From NOWHERE = new From(null, null, null, "");
    }

    /**
     * Begins a sheet, with what some of its sections say already, and returns it.
     *
     * @param part what whoever begins it does for it
     */
    @Transactional
    public ExperienceSheet begin(
            SheetKind kind,
            SheetOrigin origin,
            String title,
            From from,
            Map<SectionKey, String> words,
            PersonId by,
            Writers.Part part) {
        var begun = Typed.slugs(title)
                .filter(it -> !TAKEN.contains(it))
                .map(it -> fresh(it, kind, origin, title, from, by))
                .filter(sheets::add)
                .findFirst()
                .orElseThrow();
        sections.layOut(begun, words);
        writers.add(begun.sheetId(), by, part);
        return begun;
    }

    private ExperienceSheet fresh(
            String slug, SheetKind kind, SheetOrigin origin, String title, From from, PersonId by) {
        var now = OffsetDateTime.now(clock);
        return new ExperienceSheet(
                SheetId.fresh().value(),
                slug,
                kind,
                origin,
                title,
                from.edition,
                from.programme,
                from.territory,
                from.territoryName,
                "",
                "",
                "",
                null,
                null,
                false,
                null,
                SheetStage.DRAFT,
                0,
                by.value(),
                now,
                now,
                0);
    }
}
