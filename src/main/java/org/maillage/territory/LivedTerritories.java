package org.maillage.territory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Territories that people draw by ticking communes. */
@Component
public class LivedTerritories {

    /** More communes than these are no territory that somebody ticks. */
    public static final int MOST_COMMUNES = 600;

    private static final int MOST_CHOICES = 700;

    private final JdbcClient database;
    private final Figures figures;
    private final ApplicationEventPublisher events;

    LivedTerritories(JdbcClient database, Figures figures, ApplicationEventPublisher events) {
        this.database = database;
        this.figures = figures;
        this.events = events;
    }

    /**
     * A territory as it is drawn.
     *
     * @param version that a change must name
     */
    public record Lived(TerritoryId id, String name, List<String> communes, int version) {}

    /** A commune to tick. */
    public record Choice(String code, String name, String department) {}

    /** All of them, by their names. */
    public List<Lived> all() {
        return database.sql("""
                select id, name, version, array(
                  select commune from territory.territory_commune where territory = id order by commune) as communes
                from territory.territory
                where kind = 'lived'
                order by name collate "fr-x-icu", id
                limit 500
                """).query(LivedTerritories::lived).list();
    }

    public Lived get(UUID id) {
        return database.sql("""
                select id, name, version, array(
                  select commune from territory.territory_commune where territory = id order by commune) as communes
                from territory.territory
                where kind = 'lived' and id = :id
                """)
                .param("id", id)
                .query(LivedTerritories::lived)
                .optional()
                .orElseThrow(() -> new NotFound("territory", id));
    }

    private static Lived lived(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Lived(
                new TerritoryId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Territories.texts(row, "communes"),
                row.getInt("version"));
    }

    /** Communes to tick: those of some codes, or of an EPCI or department; codes that are none are left out. */
    public List<Choice> choices(Collection<String> codes) {
        return database.sql("""
                select commune.code, commune.name, department.name as department
                from territory.commune
                join territory.department on department.code = commune.department
                where commune.code = any(:codes)
                order by commune.name collate "fr-x-icu", commune.code
                limit :most
                """)
                .param("codes", codes.toArray(String[]::new))
                .param("most", MOST_CHOICES)
                .query((row, number) ->
                        new Choice(row.getString("code"), row.getString("name"), row.getString("department")))
                .list();
    }

    /** The name of the territory that is exactly these communes already; none where there is no such. */
    public Optional<String> sameAs(Collection<String> codes) {
        return database.sql("""
                select name
                from territory.territory
                where id in (select territory from territory.territory_commune where commune = any(:codes))
                  and cast(:codes as text[]) = array(
                    select commune from territory.territory_commune where territory = id order by commune)
                order by kind = 'lived', name collate "fr-x-icu"
                limit 1
                """)
                .param("codes", codes.stream().distinct().sorted().toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    /** Draws a territory; there must be a commune of these codes. */
    @Transactional
    public TerritoryId draw(String name, Collection<String> codes) {
        var id = new TerritoryId(UUID.randomUUID());
        database.sql("""
                insert into territory.territory (id, kind, name, cog_year)
                values (:id, 'lived', :name, (select max(cog_year) from territory.commune))
                """).param("id", id.value()).param("name", name).update();
        fill(id, codes);
        return id;
    }

    /** Gives a territory another name and other communes; false when somebody has changed it since the version. */
    @Transactional
    public boolean change(TerritoryId id, String name, Collection<String> codes, int version) {
        var changed = database.sql("""
                update territory.territory
                set name = :name, version = version + 1
                where id = :id and kind = 'lived' and version = :version
                """)
                .param("id", id.value())
                .param("name", name)
                .param("version", version)
                .update();
        if (changed == 0) {
            return false;
        }
        database.sql("delete from territory.territory_commune where territory = :id")
                .param("id", id.value())
                .update();
        fill(id, codes);
        return true;
    }

    private void fill(TerritoryId id, Collection<String> codes) {
        database.sql("""
                insert into territory.territory_commune (territory, commune)
                select :id, code from territory.commune where code = any(:codes)
                """)
                .param("id", id.value())
                .param("codes", codes.toArray(String[]::new))
                .update();
        figures.recompute(id);
        events.publishEvent(new TerritoryDrawn(id));
    }
}
