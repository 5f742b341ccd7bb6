package org.maillage.directory.vocabulary;

import java.util.List;
import org.maillage.shared.FirstContent;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills the vocabularies of an empty platform with examples, to be changed by whoever administers it. The profiles are
 * those that can be read in the publications of the Observatoire des partenariats; its full list of ten is not public.
 */
@Component
record LoadVocabularies(JdbcClient database) implements FirstContent {

    private static final List<String[]> PROFILES = List.of(
            profile("association", "general-interest", "Association", "Association"),
            profile("foundation", "general-interest", "Fondation, fonds de dotation", "Foundation"),
            profile("local-authority", "public", "Collectivité territoriale", "Local authority"),
            profile("institution", "public", "Institution, service de l’État", "Institution, State service"),
            profile("small-company", "economic", "TPE, PME", "Small company"),
            profile("mid-cap", "economic", "Entreprise de taille intermédiaire", "Mid-cap company"),
            profile("large-company", "economic", "Grande entreprise", "Large company"),
            profile("university", "academic", "Université, recherche, école", "University, research, school"),
            profile("support", "support", "Structure d’accompagnement, réseau", "Support organisation, network"),
            profile("media", "support", "Média, expert", "Media, experts"),
            profile("citizens", "citizens", "Collectif de citoyens", "Group of citizens"));

    private static final List<String[]> THEMES = List.of(
            theme("food", "Alimentation et agriculture", "Food and farming"),
            theme("culture", "Culture", "Culture"),
            theme("education", "Éducation et jeunesse", "Education and youth"),
            theme("employment", "Emploi et insertion", "Employment and inclusion"),
            theme("energy", "Énergie et climat", "Energy and climate"),
            theme("nature", "Environnement et biodiversité", "Environment and biodiversity"),
            theme("housing", "Habitat", "Housing"),
            theme("mobility", "Mobilités", "Mobility"),
            theme("digital", "Numérique", "Digital"),
            theme("reuse", "Réemploi et déchets", "Reuse and waste"),
            theme("health", "Santé et autonomie", "Health and autonomy"),
            theme("solidarity", "Solidarités", "Solidarity"),
            theme("sport", "Sport et loisirs", "Sport and leisure"),
            theme("citizenship", "Vie associative et citoyenneté", "Civic life"));

    private static String[] profile(String key, String sector, String french, String english) {
        return new String[] {key, sector, french, english};
    }

    private static String[] theme(String key, String french, String english) {
        return new String[] {key, french, english};
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        database.sql("insert into directory.salt (word) values (:word) on conflict do nothing")
                .param("word", Secret.fresh().hash())
                .update();
        if (isEmpty("profile")) {
            for (var i = 0; i < PROFILES.size(); i++) {
                var it = PROFILES.get(i);
                database.sql("""
                        insert into directory.profile (key, sector, name_fr, name_en, position) values (?, ?, ?, ?, ?)
                        """).params(it[0], it[1], it[2], it[3], i).update();
            }
        }
        if (isEmpty("theme")) {
            for (var i = 0; i < THEMES.size(); i++) {
                var it = THEMES.get(i);
                database.sql("insert into directory.theme (key, name_fr, name_en, position) values (?, ?, ?, ?)")
                        .params(it[0], it[1], it[2], i)
                        .update();
            }
        }
    }

    private boolean isEmpty(String vocabulary) {
        return database.sql("select not exists (select from directory.%s)".formatted(vocabulary))
                .query(Boolean.class)
                .single();
    }
}
