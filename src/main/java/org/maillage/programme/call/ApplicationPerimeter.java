package org.maillage.programme.call;

import java.util.List;
import java.util.UUID;
import org.maillage.territory.Perimeter;
import org.maillage.territory.Perimeters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The communes that applications are about, and the files that come with them. */
@Component
class ApplicationPerimeter {

    static final int MOST_COMMUNES = 2000;

    private final JdbcClient database;
    private final Perimeters perimeters;

    ApplicationPerimeter(JdbcClient database, Perimeters perimeters) {
        this.database = database;
        this.perimeters = perimeters;
    }

    List<String> communes(UUID application) {
        return database.sql("select commune from programme.application_commune where application = :application")
                .param("application", application)
                .query((row, number) -> row.getString(1))
                .list();
    }

    Perimeter of(UUID application) {
        return perimeters.of(communes(application));
    }

    /** Adds a commune, or all communes of a place; false when there would be too many, or it is no such place. */
    @Transactional
    public boolean add(Application application, String kind, String code) {
        var more = perimeters.communesOf(kind, code);
        if (more.isEmpty() || communes(application.id()).size() + more.size() > MOST_COMMUNES) {
            return false;
        }
        database.sql("""
                insert into programme.application_commune (application, commune)
                select :application, unnest(:communes)
                on conflict do nothing
                """)
                .param("application", application.id())
                .param("communes", more.toArray(String[]::new))
                .update();
        return true;
    }

    /** Removes a commune; all of them for no code. */
    void remove(UUID application, String commune) {
        database.sql("""
                delete from programme.application_commune
                where application = :application
                and (:commune = '' or commune = :commune)
                """)
                .param("application", application)
                .param("commune", commune)
                .update();
    }

    /** Keeps what the perimeter amounts to at this moment, for the selection. */
    void keepProfile(UUID application) {
        var perimeter = of(application);
        database.sql("""
                insert into programme.application_profile (application, region, density_class, people)
                values (:application, :region, :density, :people)
                on conflict (application) do update
                set region = excluded.region, density_class = excluded.density_class, people = excluded.people
                """)
                .param("application", application)
                .param("region", perimeter.region())
                .param("density", perimeter.densityClass())
                .param("people", perimeter.people())
                .update();
    }

    List<UUID> files(UUID application) {
        return database.sql("""
                select file
                from programme.application_file
                where application = :application
                order by added_at, file
                limit 50
                """)
                .param("application", application)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
