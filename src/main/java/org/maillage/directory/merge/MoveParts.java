package org.maillage.directory.merge;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Moves what belongs to a sheet to another, and back: addresses, places of action, people, own fields, rows of sources. */
@Component
record MoveParts(JdbcClient database) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What has moved: what the rows are known by. */
    record Moved(
            List<String> addresses,
            List<String> memberships,
            List<String> ownFields,
            List<String> areas,
            List<String> sourceRows,
            List<String> links,
            List<String> proposals) {

        Moved {
            // What was merged before links were written down has none.
            links = Objects.requireNonNullElse(links, List.of());
            proposals = Objects.requireNonNullElse(proposals, List.of());
        }

        /** Whether something has joined a part. */
        boolean joins(Part part) {
            return switch (part) {
                case ADDRESS -> !addresses.isEmpty();
                case PEOPLE -> !memberships.isEmpty();
                case OWN -> !ownFields.isEmpty();
                case RECORD, PRESENTATION, CONTACT -> false;
            };
        }

        String json() {
            return JSON.writeValueAsString(this);
        }

        static Moved of(String json) {
            return JSON.readValue(json, Moved.class);
        }
    }

    /**
     * Rows that belong to a sheet.
     *
     * @param key SQL of what they are known by
     * @param open SQL that says which of them may move at all; empty for all
     * @param lacking SQL that says which of them the other has not; empty for all
     */
    private record Rows(String table, String key, String open, String lacking) {}

    private static final Rows ADDRESSES = new Rows("directory.address", "id::text", "", """
            and not exists (
              select from directory.address own where own.organisation = :to and own.siret = moved.siret)
            """);
    private static final Rows MEMBERSHIPS = new Rows("directory.membership", "id::text", "", "");
    private static final Rows OWN_FIELDS = new Rows("directory.own_value", "field::text", "", """
            and not exists (
              select from directory.own_value own where own.organisation = :to and own.field = moved.field)
            and exists (
              select
              from directory.own_field f
              join directory.organisation o on o.id = :to and o.owner = f.territory
              where f.id = moved.field)
            """);
    private static final Rows AREAS = new Rows("directory.area", "kind || ' ' || code", "", """
            and not exists (
              select from directory.area own
              where own.organisation = :to and own.kind = moved.kind and own.code = moved.code)
            """);
    private static final Rows SOURCE_ROWS = new Rows("directory.source_row", "source || ' ' || key", "", """
            and not exists (
              select from directory.source_row own
              where own.organisation = :to and own.source = moved.source and own.key = moved.key)
            """);
    private static final Rows LINKS = new Rows("directory.check_link", "encode(hash, 'hex')", "", "");
    private static final Rows PROPOSALS = new Rows("directory.proposal", "id::text", "and decided_at is null", """
            and not exists (
              select from directory.proposal own where own.organisation = :to and own.decided_at is null)
            """);

    /**
     * Moves all that the other has not and the reader may see; fields of the team's own only within one team. Links by which
     * the actor was asked, and what it has said, follow.
     */
    Moved move(Organisation gone, Organisation kept, Reader reader) {
        Predicate<Part> mayMove = it -> reader.sees(gone, it) && !MergeOrganisations.staysApart(kept, gone, it);
        var from = gone.id();
        var to = kept.id();
        return new Moved(
                mayMove.test(Part.ADDRESS) ? move(ADDRESSES, from, to) : List.of(),
                mayMove.test(Part.PEOPLE) ? move(MEMBERSHIPS, from, to) : List.of(),
                mayMove.test(Part.OWN) ? move(OWN_FIELDS, from, to) : List.of(),
                move(AREAS, from, to),
                move(SOURCE_ROWS, from, to),
                move(LINKS, from, to),
                move(PROPOSALS, from, to));
    }

    private List<String> move(Rows rows, UUID from, UUID to) {
        return database.sql("update %s moved set organisation = :to where organisation = :from %s %s returning %s"
                        .formatted(rows.table(), rows.open(), rows.lacking(), rows.key()))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Moves back what has moved once and is still there. */
    void back(Moved moved, UUID from, UUID to) {
        back(ADDRESSES, moved.addresses(), from, to);
        back(MEMBERSHIPS, moved.memberships(), from, to);
        back(OWN_FIELDS, moved.ownFields(), from, to);
        back(AREAS, moved.areas(), from, to);
        back(SOURCE_ROWS, moved.sourceRows(), from, to);
        back(LINKS, moved.links(), from, to);
        back(PROPOSALS, moved.proposals(), from, to);
    }

    private void back(Rows rows, List<String> keys, UUID from, UUID to) {
        database.sql("update %s set organisation = :to where organisation = :from and %s = any(:keys) %s"
                        .formatted(rows.table(), rows.key(), rows.open()))
                .param("from", from)
                .param("to", to)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }
}
