package org.maillage.directory.merge;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Organisations;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.directory.merge.MoveParts.Moved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes two sheets again of what was made one. */
@Component
class UndoMerge {

    private final Organisations organisations;
    private final MoveParts moveParts;
    private final Duplicates duplicates;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    UndoMerge(
            Organisations organisations,
            MoveParts moveParts,
            Duplicates duplicates,
            Deeds deeds,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.organisations = organisations;
        this.moveParts = moveParts;
        this.duplicates = duplicates;
        this.deeds = deeds;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** A merge that can be undone. */
    record Past(UUID id, UUID kept, UUID gone, OffsetDateTime at) {}

    List<Past> of(UUID kept) {
        return database.sql("""
                select id, kept, gone, merged_at as at
                from directory.merge
                where kept = :kept
                and undone_at is null
                order by merged_at desc
                limit 20
                """)
                .param("kept", kept)
                .query(org.maillage.shared.RecordRows.of(Past.class))
                .list();
    }

    /** What was merged, as both were before. */
    private record Stored(Organisation kept, Organisation gone, String moved) {}

    /**
     * Makes two again of what was made one. Values that somebody has changed since stay with the one that stayed; false when
     * the merge is not there, or not the last one.
     */
    @Transactional(propagation = Propagation.NESTED)
    public boolean undo(Past merge, SignedIn me) {
        var kept = merge.kept();
        var last = of(kept).stream().findFirst().filter(merge::equals);
        var now = organisations.find(kept).orElse(null);
        if (last.isEmpty() || now == null || now.isGone()) {
            return false;
        }
        var stored = stored(merge.id());
        var given = stored.kept().values().differences(now.values()).stream()
                .filter(it -> now.values().get(it).equals(stored.gone().values().get(it)))
                .toList();
        var values = now.values().with(given, stored.kept().values());
        var provenance = now.provenance().back(given, stored.kept().provenance());
        organisations.save(now.with(values, provenance).visibleTo(seenAgain(now, stored)), me.id());
        organisations.part(stored.gone().id());
        moveParts.back(Moved.of(stored.moved()), kept, stored.gone().id());
        database.sql("update directory.merge set undone_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", merge.id())
                .update();
        duplicates.different(kept, stored.gone().id());
        deeds.write(new PersonId(me.id()), "parted-organisation", kept, "");
        events.publishEvent(new OrganisationsChanged(List.of(kept, stored.gone().id())));
        return true;
    }

    // Parts that the merge made narrower, and nobody has changed since, are as wide again.
    private static Map<Part, Visibility> seenAgain(Organisation now, Stored stored) {
        var visible = new EnumMap<Part, Visibility>(now.visible());
        for (var part : Part.values()) {
            var before = stored.kept().visible().get(part);
            if (before != null
                    && now.visibility(part)
                            == before.within(stored.gone().visible().getOrDefault(part, before))) {
                visible.put(part, before);
            }
        }
        return visible;
    }

    private Stored stored(UUID merge) {
        var moved = database.sql("select moved from directory.merge where id = :id")
                .param("id", merge)
                .query(String.class)
                .single();
        return new Stored(before(merge, "kept_before"), before(merge, "gone_before"), moved);
    }

    private Organisation before(UUID merge, String column) {
        return database.sql("select " + OrganisationRows.COLUMNS + """

                from directory.merge m, jsonb_populate_record(null::directory.organisation, m.%s) o
                where m.id = :id
                """.formatted(column))
                .param("id", merge)
                .query(OrganisationRows::read)
                .single();
    }
}
