package org.maillage.directory.merge;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    /** What has moved: ids, and for rows without ids what they are known by. */
    record Moved(
            List<UUID> addresses,
            List<UUID> memberships,
            List<UUID> ownFields,
            List<String> areas,
            List<String> sourceRows,
            List<String> links,
            List<UUID> proposals) {

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
     * Moves all that the other has not and the reader may see; fields of the team's own only within one team. Links by which
     * the actor was asked, and what it has said, follow.
     */
    Moved move(Organisation gone, Organisation kept, Reader reader) {
        var from = gone.id();
        var to = kept.id();
        return new Moved(
                !mayMove(gone, kept, Part.ADDRESS, reader)
                        ? List.of()
                        : ids(
                                "update directory.address set organisation = :to where organisation = :from returning id",
                                from,
                                to),
                !mayMove(gone, kept, Part.PEOPLE, reader)
                        ? List.of()
                        : ids(
                                "update directory.membership set organisation = :to where organisation = :from returning id",
                                from,
                                to),
                !mayMove(gone, kept, Part.OWN, reader) ? List.of() : ids("""
                        update directory.own_value v
                        set organisation = :to
                        where organisation = :from
                        and not exists (
                          select from directory.own_value own where own.organisation = :to and own.field = v.field)
                        and exists (
                          select
                          from directory.own_field f
                          join directory.organisation o on o.id = :to and o.owner = f.territory
                          where f.id = v.field)
                        returning field
                        """, from, to),
                words("""
                        update directory.area a
                        set organisation = :to
                        where organisation = :from
                        and not exists (
                          select from directory.area own
                          where own.organisation = :to and own.kind = a.kind and own.code = a.code)
                        returning kind || ' ' || code
                        """, from, to),
                words("""
                        update directory.source_row set organisation = :to where organisation = :from
                        returning source || ' ' || key
                        """, from, to),
                words("""
                        update directory.check_link set organisation = :to where organisation = :from
                        returning encode(hash, 'hex')
                        """, from, to),
                ids("""
                        update directory.proposal
                        set organisation = :to
                        where organisation = :from
                        and decided_at is null
                        and not exists (
                          select from directory.proposal own where own.organisation = :to and own.decided_at is null)
                        returning id
                        """, from, to));
    }

    private static boolean mayMove(Organisation gone, Organisation kept, Part part, Reader reader) {
        return reader.sees(gone, part) && !MergeOrganisations.staysApart(kept, gone, part);
    }

    /** Moves back what has moved once and is still there. */
    void back(Moved moved, UUID from, UUID to) {
        backIds(
                "update directory.address set organisation = :to where organisation = :from and id = any(:ids)",
                moved.addresses(),
                from,
                to);
        backIds(
                "update directory.membership set organisation = :to where organisation = :from and id = any(:ids)",
                moved.memberships(),
                from,
                to);
        backIds(
                "update directory.own_value set organisation = :to where organisation = :from and field = any(:ids)",
                moved.ownFields(),
                from,
                to);
        backWords(
                "update directory.area set organisation = :to where organisation = :from and kind || ' ' || code = any(:words)",
                moved.areas(),
                from,
                to);
        backWords(
                "update directory.source_row set organisation = :to where organisation = :from"
                        + " and source || ' ' || key = any(:words)",
                moved.sourceRows(),
                from,
                to);
        backWords(
                "update directory.check_link set organisation = :to where organisation = :from"
                        + " and encode(hash, 'hex') = any(:words)",
                moved.links(),
                from,
                to);
        backIds(
                "update directory.proposal set organisation = :to where organisation = :from and id = any(:ids)"
                        + " and decided_at is null",
                moved.proposals(),
                from,
                to);
    }

    private List<UUID> ids(String sql, UUID from, UUID to) {
        return database.sql(sql)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<String> words(String sql, UUID from, UUID to) {
        return database.sql(sql)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void backIds(String sql, List<UUID> ids, UUID from, UUID to) {
        database.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private void backWords(String sql, List<String> words, UUID from, UUID to) {
        database.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("words", words.toArray(String[]::new))
                .update();
    }
}
