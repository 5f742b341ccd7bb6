package org.maillage.directory.imports;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.ActorsImported;
import org.maillage.directory.Field;
import org.maillage.directory.Organisations;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Origins;
import org.maillage.directory.Visibility;
import org.maillage.directory.formats.Format;
import org.maillage.directory.imports.Import.State;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies the rows of a file: all of them or, when the power goes, none. What they change can be undone. */
@Component
record ApplyImport(
        Imports imports,
        Organisations organisations,
        Origins origins,
        Candidates candidates,
        MatchRows matchRows,
        DirectoryStamp stamp,
        StageRows stageRows,
        LikelyDuplicates likely,
        AddAddresses addAddresses,
        ApplyPeople applyPeople,
        JdbcClient database,
        TransactionTemplate transaction,
        ApplicationEventPublisher events,
        Clock clock) {

    /** A lock of the database that imports of actors queue for; the number is any, but ours. */
    static final long IMPORT_LOCK = 20_180_505L;

    private static final String FIELDS =
            Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", "));

    private static final String STAGED = Arrays.stream(Field.values())
            .map(it -> switch (it) {
                case NAME -> "coalesce(s.name, '')";
                case CLOSED, THIRD_PLACE, SIRET_OF_SEAT -> "coalesce(s." + it.column() + ", false)";
                default -> "s." + it.column();
            })
            .collect(Collectors.joining(", "));

    UUID applyImport(Import it, Format format, MergeValues merging) {
        transaction.executeWithoutResult(status -> {
            lock(database);
            database.sql("set local work_mem = '128MB'").update();
            // Between looking and applying, others may have written.
            var isStale = it.count(ReadFile.STANDING) != stamp.now();
            if (isStale) {
                matchRows.match(it, format);
            }
            if (!imports.move(it, State.READ, State.APPLIED) && !imports.move(it, State.APPLYING, State.APPLIED)) {
                throw new NotPossible(Saying.of("directory.import.not-applicable"));
            }
            var origin = origins.write(it.source(), "", null, it.id());
            imports.keepOrigin(it, origin);
            var merge = new MergeValues(merging.source(), merging.rank(), origin, merging.brings());
            change(it, merge);
            if (format.isOfEstablishments()) {
                addAddresses.addAddresses(it, origin);
            } else {
                imports.count(it, Map.of("new", add(it, it.options().visibility(format), origin)));
                addOwn(it, origin);
                applyPeople.apply(it);
                if (isStale || it.count("likely") > 0) {
                    likely.note(it);
                }
            }
        });
        stageRows.dropTables(it);
        database.sql("analyze directory.organisation").update();
        return it.id();
    }

    /** Waits until no other import is applied or undone. */
    static void lock(JdbcClient database) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", IMPORT_LOCK)
                .query((row, number) -> "")
                .list();
    }

    private void change(Import it, MergeValues merge) {
        candidates.forEachChange(it, merge, changes -> {
            database.sql("""
                    insert into directory.import_change (import, organisation, before)
                    select :import, id, to_jsonb(o)
                    from directory.organisation o
                    where id = any(:ids)
                    """)
                    .param("import", it.id())
                    .param(
                            "ids",
                            changes.stream().map(change -> change.before().id()).toArray(UUID[]::new))
                    .update();
            organisations.saveAll(changes.stream().map(Candidates.Change::after).toList());
            organisations.forgetNames(changes.stream()
                    .filter(change ->
                            change.before().nominative() && !change.after().nominative())
                    .map(change -> change.after().id())
                    .toList());
            events.publishEvent(new OrganisationsChanged(
                    changes.stream().map(change -> change.after().id()).toList()));
        });
    }

    /** Adds the sheets of rows that are about nobody known; returns how many. */
    private long add(Import it, Visibility visibility, int origin) {
        var added = database.sql(it.sql("""
                insert into directory.organisation (id, %s, nominative, visibility, presentation_visibility,
                  address_visibility, contact_visibility, people_visibility, own_visibility, likeness, import, origin, owner,
                  keeper, created_at)
                select s.id, %s, s.nominative, :visibility, :visibility, :visibility, 'territory', 'private', 'territory',
                  s.likeness, :import, :origin, :owner, :keeper, :now
                from {staged} s
                where not exists (select from {matched} m where m.line = s.line)
                """.formatted(FIELDS, STAGED)))
                .param("visibility", visibility.column())
                .param("import", it.id())
                .param("origin", origin)
                .param("owner", it.owner(), Types.OTHER)
                .param("keeper", it.owner() == null ? null : it.person(), Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new ActorsImported(it.id()));
        database.sql(it.sql("""
                insert into directory.source_row (source, key, organisation, import)
                select :source, s.key, coalesce(m.organisation, s.id), :import
                from {staged} s
                left join {matched} m on m.line = s.line
                where s.key is not null
                on conflict do nothing
                """))
                .param("source", it.source())
                .param("import", it.id())
                .update();
        return added;
    }

    /** What rows say in fields of the team's own; what somebody has written there stays. */
    private void addOwn(Import it, int origin) {
        if (it.owner() == null) {
            return;
        }
        database.sql(it.sql("""
                insert into directory.import_own_value (import, organisation, field, value, origin)
                select :import, v.organisation, v.field, v.value, v.origin
                from {staged} s
                join {matched} m on m.line = s.line
                join directory.own_value v on v.organisation = m.organisation
                join directory.origin was on was.id = v.origin and was.source = :source
                where s.own ->> v.field::text <> v.value
                on conflict do nothing
                """))
                .param("import", it.id())
                .param("source", it.source())
                .update();
        database.sql(it.sql("""
                insert into directory.own_value (organisation, field, value, origin)
                select o.id, f.id, own.value, :origin
                from {staged} s
                left join {matched} m on m.line = s.line
                join directory.organisation o on o.id = coalesce(m.organisation, s.id) and o.owner = :owner
                cross join lateral jsonb_each_text(s.own) own
                join directory.own_field f on f.id::text = own.key and f.territory = :owner
                where s.own is not null
                on conflict (organisation, field) do update
                set value = excluded.value, origin = excluded.origin
                where own_value.value <> excluded.value
                and exists (
                  select from directory.origin was where was.id = own_value.origin and was.source = :source)
                """))
                .param("origin", origin)
                .param("owner", it.owner())
                .param("source", it.source())
                .update();
    }
}
