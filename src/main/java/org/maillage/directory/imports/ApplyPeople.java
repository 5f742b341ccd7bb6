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

/**
 * Adds the people of a file, and what they need, in statements over all of them.
 */
@Component
record ApplyPeople(
        JdbcClient database,
        MatchPeople matchPeople,
        ListedNeeds listedNeeds,
        ApplicationEventPublisher events,
        Clock clock) {

    /** Among the counts. */
    static final String NEW = "people-new";

    static final String KNOWN = "people-known";
    static final String NEEDS = "needs-new";

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

    /** How many people and needs it would add; known once its rows are matched. */
    Map<String, Long> count(Import it) {
        if (it.owner() == null) {
            return Map.of();
        }
        matchPeople.match(it);
        var counts = new HashMap<String, Long>();
        counts.put(NEW, ask(it, "fresh is not null"));
        counts.put(KNOWN, ask(it, "contact is not null and (alone or organisation is not null)"));
        counts.put(NEEDS, listedNeeds.countNew(it));
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
        }
        listedNeeds.keep(it);
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
                "delete from directory.import_need where import = :id")) {
            database.sql(sql).param("id", it.id()).update();
        }
    }

    /** Takes out whom the file has brought and nobody has touched since, be they told or not, with what they need; returns how many people. */
    long undo(Import it) {
        tell(database.sql("delete from directory.membership where import = :id returning organisation")
                .param("id", it.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
        listedNeeds.takeBack(it);
        return database.sql("""
                delete from directory.contact c
                where import = :id
                and version = case when informed_on is null then 0 else 1 end
                and not exists (select from directory.membership m where m.contact = c.id)
                """).param("id", it.id()).update();
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
