package org.maillage.directory.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Organisations;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Provenance;
import org.maillage.directory.Provenance.Outvoted;
import org.maillage.directory.imports.Import.State;
import org.maillage.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes what a file has done. What nobody has touched since goes without a trace; a sheet that somebody has completed
 * stays, since what people write is never lost; of a sheet that was known before, the values that came with the file go back
 * to what they were.
 */
@Component
record UndoImport(
        Imports imports,
        Organisations organisations,
        AddAddresses addAddresses,
        ApplyPeople applyPeople,
        JdbcClient database,
        TransactionTemplate transaction,
        ApplicationEventPublisher events) {

    private static final int AT_ONCE = 500;

    /** Among the counts, once it is undone: sheets that went, that are as before, and that stayed since somebody wrote. */
    static final String TAKEN_BACK = "taken-back";

    static final String GIVEN_BACK = "given-back";
    static final String STAYED = "stayed";

    /**
     * Undoes an import; false when there is none to undo.
     *
     * @throws IllegalStateException when a later one stands on it; its message says which
     */
    boolean undoImport(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            ApplyImport.lock(database);
            var it = imports.find(id).orElse(null);
            if (it == null || (it.state() != State.APPLIED && it.state() != State.UNDOING)) {
                return false;
            }
            refuseWhenALaterOneStandsOnIt(it);
            var origin = imports.origin(it);
            imports.count(it, applyPeople.undo(it));
            var given = giveBack(it, origin);
            var taken = takeOut(it, origin);
            imports.count(it, Map.of(GIVEN_BACK, given, TAKEN_BACK, taken, STAYED, stayed(it)));
            return imports.move(it, State.APPLIED, State.UNDONE) || imports.move(it, State.UNDOING, State.UNDONE);
        }));
    }

    private void refuseWhenALaterOneStandsOnIt(Import it) {
        later(it).ifPresent(later -> {
            throw new IllegalStateException(
                    it.person() == null
                            ? Words.say("directory.import.stands-on-it", later.file(), later.id())
                            : Words.say("directory.import.stands-on-it.page", later.file()));
        });
    }

    /** The latest import that has changed what another brought; that one cannot be undone before it. */
    Optional<Later> later(Import it) {
        return database.sql("""
                select later.file, later.id
                from directory.import later
                where later.number > :number
                and later.state in ('applied', 'undoing')
                and (exists (
                    select
                    from directory.import_change change
                    join directory.organisation o on o.id = change.organisation
                    where change.import = later.id
                    and (o.import = :id
                      or exists (
                        select from directory.import_change own
                        where own.import = :id and own.organisation = change.organisation)))
                  or exists (
                    select
                    from directory.import_own_value replaced
                    where replaced.import = later.id
                    and replaced.origin = (select origin from directory.import where id = :id)))
                order by later.number desc
                limit 1
                """)
                .param("number", it.number())
                .param("id", it.id())
                .query((row, number) -> new Later(row.getObject("id", UUID.class), row.getString("file")))
                .optional();
    }

    /** An import that stands on another. */
    record Later(UUID id, String file) {

        String path() {
            return "/directory/imports/" + id;
        }
    }

    private long giveBack(Import it, int origin) {
        var ids = database.sql("select organisation from directory.import_change where import = :id")
                .param("id", it.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            var then = then(it, some);
            organisations.saveAllEvenGone(organisations.evenGone(some).stream()
                    .map(each -> back(each, Objects.requireNonNull(then.get(each.id())), origin))
                    .toList());
            events.publishEvent(new OrganisationsChanged(some));
        }
        database.sql("delete from directory.import_change where import = :id")
                .param("id", it.id())
                .update();
        return ids.size();
    }

    private long stayed(Import it) {
        return database.sql("select count(*) from directory.organisation where import = :id")
                .param("id", it.id())
                .query(Long.class)
                .single();
    }

    /** Organisations as they were before, by their ids. */
    private Map<UUID, Organisation> then(Import it, List<UUID> some) {
        return database
                .sql("select " + OrganisationRows.COLUMNS + """

                from directory.import_change change,
                  jsonb_populate_record(null::directory.organisation, change.before) o
                where change.import = :import
                and change.organisation = any(:ids)
                """)
                .param("import", it.id())
                .param("ids", some.toArray(UUID[]::new))
                .query(OrganisationRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private static Organisation back(Organisation now, Organisation then, int origin) {
        var brought = Arrays.stream(Field.values())
                .filter(it -> now.provenance().of(it) == origin)
                .toList();
        var outvoted = new EnumMap<Field, Outvoted>(Field.class);
        outvoted.putAll(now.provenance().outvoted());
        for (var field : Field.values()) {
            var lost = outvoted.get(field);
            if (lost == null || lost.origin() == origin) {
                outvoted.compute(
                        field, (it, said) -> then.provenance().outvoted().get(it));
            }
        }
        var values = now.values().with(brought, then.values());
        var named = then.nominative() && !now.nominative() ? values.with(Field.NAMING, then.values()) : values;
        var origins = now.provenance().back(brought, then.provenance()).origins();
        return now.with(named, new Provenance(now.provenance().origin(), origins, outvoted))
                .named(then.nominative());
    }

    private long takeOut(Import it, int origin) {
        addAddresses.tell(it);
        for (var sql : List.of(
                "delete from directory.address where import = :id",
                "delete from directory.source_row where import = :id")) {
            database.sql(sql).param("id", it.id()).update();
        }
        database.sql("delete from directory.own_value where origin = :origin")
                .param("origin", origin)
                .update();
        database.sql("""
                insert into directory.own_value (organisation, field, value, origin)
                select organisation, field, value, origin from directory.import_own_value where import = :id
                on conflict do nothing
                """).param("id", it.id()).update();
        database.sql("delete from directory.import_own_value where import = :id")
                .param("id", it.id())
                .update();
        var gone = database.sql("""
                delete from directory.organisation o
                where import = :id
                and gone_at is null
                and not exists (select from directory.former_version f where f.organisation = o.id)
                and not exists (
                  select
                  from jsonb_each_text(o.origins) of_field
                  join directory.origin written on written.id = of_field.value::int
                  where written.source in ('people', 'actor'))
                and not exists (select from directory.membership m where m.organisation = o.id)
                and not exists (select from directory.area a where a.organisation = o.id)
                and not exists (select from directory.address a where a.organisation = o.id)
                and not exists (select from directory.own_value v where v.organisation = o.id)
                and not exists (select from directory.proposal p where p.organisation = o.id)
                and not exists (select from directory.check_link l where l.organisation = o.id and l.answer is not null)
                and not exists (select from directory.source_row r where r.organisation = o.id)
                returning id
                """)
                .param("id", it.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (var from = 0; from < gone.size(); from += AT_ONCE) {
            events.publishEvent(new OrganisationsChanged(gone.subList(from, Math.min(gone.size(), from + AT_ONCE))));
        }
        for (var sql : List.of(
                "delete from directory.import_note where import = :id",
                "update directory.import set origin = null where id = :id")) {
            database.sql(sql).param("id", it.id()).update();
        }
        // What somebody has completed stays, and still says where it came from.
        database.sql("""
                delete from directory.origin
                where id = :origin
                and not exists (select from directory.organisation where import = :id)
                """).param("origin", origin).param("id", it.id()).update();
        return gone.size();
    }
}
