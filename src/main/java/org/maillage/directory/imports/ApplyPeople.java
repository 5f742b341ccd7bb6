package org.maillage.directory.imports;

import static org.maillage.shared.Words.today;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.imports.Import.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds the people of a file, what they need and what was said with them, in statements over all of them. */
@Component
record ApplyPeople(
        JdbcClient database,
        MatchPeople matchPeople,
        ListedNeeds listedNeeds,
        ListedNotes listedNotes,
        ApplicationEventPublisher events,
        Clock clock) {

    /** Among the counts. */
    static final String NEW = "people-new";

    static final String KNOWN = "people-known";
    static final String SEEN_SINCE = "people-seen";
    static final String NEEDS = "needs-new";
    static final String NOTES = "notes-new";

    /** Among the counts, once the file is undone. */
    static final String TAKEN_BACK = "people-taken-back";

    static final String NOTES_TAKEN_BACK = "notes-taken-back";

    private static final int AT_ONCE = 500;

    private static final String ADD = """
            insert into directory.contact (id, name, email, phone, visibility, reach_visibility, basis, purpose, last_contact_on,
              keep_until, owner, keeper, created_at, does, import)
            select fresh, name, email, phone, 'territory', 'private', :basis, :purpose, coalesce(seen_on, :today),
              cast(coalesce(seen_on, :today) + interval '3 years' as date), :owner, :person, :now,
              case when organisation is null then role end, :import
            from directory.import_person
            where import = :import
            and fresh is not null
            """;

    private static final String JOIN = """
            insert into directory.membership (id, contact, organisation, role, import)
            select gen_random_uuid(), coalesce(p.contact, p.fresh, first.fresh), p.organisation,
              coalesce(min(left(p.role, 120)), :role), :import
            from directory.import_person p
            left join directory.import_person first on first.import = p.import and first.same = p.same and first.fresh is not null
            where p.import = :import
            and p.organisation is not null
            and coalesce(p.contact, p.fresh, first.fresh) is not null
            and not exists (
              select from directory.membership m
              where m.contact = coalesce(p.contact, p.fresh, first.fresh) and m.organisation = p.organisation)
            group by coalesce(p.contact, p.fresh, first.fresh), p.organisation
            returning organisation
            """;

    /** Of several days, the last; who was seen since is kept for as long from that day on. */
    private static final String SEEN = """
            select c.id, max(p.seen_on) as seen_on, c.last_contact_on, c.keep_until
            from directory.import_person p
            join directory.contact c on c.id = p.contact
            where p.import = :import
            and (p.alone or p.organisation is not null)
            and p.seen_on > c.last_contact_on
            group by c.id
            """;

    private static final String SEE_AGAIN = """
            with again as (
              insert into directory.import_seen (import, contact, seen_on, last_contact_on, keep_until)
              select :import, id, seen_on, last_contact_on, keep_until
              from (%s) seen
              returning contact, seen_on
            )
            update directory.contact c
            set last_contact_on = again.seen_on,
              keep_until = greatest(c.keep_until, cast(again.seen_on + interval '3 years' as date)),
              version = version + 1
            from again
            where c.id = again.contact
            """.formatted(SEEN);

    // Whoever has said another day since has said it.
    private static final String FORGET_SEEN = """
            with seen as (
              delete from directory.import_seen where import = :import returning contact, seen_on, last_contact_on, keep_until
            )
            update directory.contact c
            set last_contact_on = seen.last_contact_on, keep_until = seen.keep_until, version = version + 1
            from seen
            where c.id = seen.contact
            and c.last_contact_on = seen.seen_on
            """;

    /** How much it would add; known once its rows are matched. */
    Map<String, Long> count(Import it) {
        if (it.owner() == null) {
            return Map.of();
        }
        matchPeople.match(it);
        var counts = new HashMap<String, Long>();
        counts.put(NEW, ask(it, "fresh is not null"));
        counts.put(KNOWN, ask(it, "contact is not null and (alone or organisation is not null)"));
        counts.put(
                SEEN_SINCE,
                database.sql("select count(*) from (" + SEEN + ") seen")
                        .param("import", it.id())
                        .query(Long.class)
                        .single());
        counts.put(NEEDS, listedNeeds.countNew(it));
        counts.put(NOTES, listedNotes.countNew(it));
        return counts;
    }

    /** Adds them; in the transaction that adds the sheets, before their rows are dropped. */
    void apply(Import it) {
        var people = it.options().people();
        if (it.owner() == null) {
            return;
        }
        if (!people.equals(People.NONE)) {
            matchPeople.match(it);
            run(ADD, it, Map.of("basis", people.basis(), "purpose", people.purpose()));
            tell(statement(JOIN, it, Map.of("role", people.role()))
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list());
            database.sql(SEE_AGAIN).param("import", it.id()).update();
        }
        listedNeeds.keep(it);
        listedNotes.keep(it);
        forget(it);
    }

    private void tell(List<UUID> organisations) {
        for (var from = 0; from < organisations.size(); from += AT_ONCE) {
            events.publishEvent(new OrganisationsChanged(
                    organisations.subList(from, Math.min(organisations.size(), from + AT_ONCE))));
        }
    }

    /** What waited is kept no longer than it waits. */
    void forget(Import it) {
        for (var sql : List.of(
                "delete from directory.import_person where import = :id",
                "delete from directory.import_need where import = :id",
                "delete from directory.import_exchange where import = :id")) {
            database.sql(sql).param("id", it.id()).update();
        }
    }

    /** Takes out what the file has brought and nobody has touched since, people be they told or not; returns how many of what. */
    Map<String, Long> undo(Import it) {
        tell(database.sql("delete from directory.membership where import = :id returning organisation")
                .param("id", it.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
        database.sql(FORGET_SEEN).param("import", it.id()).update();
        listedNeeds.takeBack(it);
        var notes = listedNotes.takeBack(it);
        long people = database.sql("""
                delete from directory.contact c
                where import = :id
                and version = case when informed_on is null then 0 else 1 end
                and not exists (select from directory.membership m where m.contact = c.id)
                """).param("id", it.id()).update();
        return Map.of(TAKEN_BACK, people, NOTES_TAKEN_BACK, notes);
    }

    private long ask(Import it, String which) {
        return database.sql("select count(*) from directory.import_person where import = :id and " + which)
                .param("id", it.id())
                .query(Long.class)
                .single();
    }

    private void run(String sql, Import it, Map<String, ?> more) {
        statement(sql, it, more).update();
    }

    private JdbcClient.StatementSpec statement(String sql, Import it, Map<String, ?> more) {
        return database.sql(sql)
                .params(more)
                .param("today", today(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("owner", it.owner())
                .param("person", it.person(), Types.OTHER)
                .param("import", it.id());
    }
}
