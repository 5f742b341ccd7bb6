package org.maillage.directory;

import org.maillage.support.CannedRows;
import org.maillage.territory.Communes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of a directory whose vocabularies and communes are few and known. */
public final class SampleWords {

    public static Object[] food() {
        return theme("food", "Alimentation", "Food", false);
    }

    public static Object[] redon() {
        return new Object[] {
            "code", "35236",
            "name", "Redon",
            "department", "35",
            "department_name", "Ille-et-Vilaine",
            "region", "53",
            "epci", "243500741",
            "latitude", 47.65,
            "longitude", -2.08
        };
    }

    private SampleWords() {}

    /** Two profiles, three themes of which one is retired, and Redon. */
    public static CannedRows rows() {
        return CannedRows.none()
                .row("from directory.profile", profile("association", "general-interest", "Association", "Association"))
                .row("from directory.profile", profile("mid-cap", "economic", "ETI", "Mid-cap company"))
                .row("from directory.theme", food())
                .row("from directory.theme", theme("health", "Santé, autonomie", "Health", false))
                .row("from directory.theme", theme("war", "Anciens combattants", "Veterans", true))
                .row("from territory.commune", redon());
    }

    private static Object[] profile(String key, String sector, String french, String english) {
        return entry(key, sector, french, english, false);
    }

    private static Object[] theme(String key, String french, String english, boolean retired) {
        return entry(key, "", french, english, retired);
    }

    private static Object[] entry(String key, String sector, String french, String english, boolean retired) {
        return new Object[] {
            "key", key, "sector", sector, "name_fr", french, "name_en", english, "position", 1, "retired", retired
        };
    }

    public static Vocabularies vocabularies() {
        return vocabularies(rows().client());
    }

    public static Vocabularies vocabularies(JdbcClient database) {
        return new Vocabularies(database);
    }

    public static Communes communes() {
        return new Communes(
                CannedRows.none()
                        .rowFor("35236", "from territory.commune", redon())
                        .client(),
                (typed, most) -> java.util.List.of());
    }

    public static FormatValues tellValues() {
        return new FormatValues(vocabularies(), communes());
    }
}
