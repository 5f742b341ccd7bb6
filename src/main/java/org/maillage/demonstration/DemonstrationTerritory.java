package org.maillage.demonstration;

import java.util.List;

/**
 * A territory of the demonstration: a real EPCI with a made-up structure and people.
 *
 * @param siren of the EPCI
 * @param people of the pair, one or two
 * @param tasksDone how many of the tasks that are due the pair has handed in
 */
record DemonstrationTerritory(
        String siren, String structure, String kind, List<String> people, int since, int tasksDone) {

    static final List<DemonstrationTerritory> ALL = List.of(
            of("243500741", "Association Les Trois Rives", "association", 2019, 3, "Awa Traoré", "Yann Le Goff"),
            of("200093201", "Agence Lille en Lien", "public-establishment", 2015, 3, "Mehdi Benali", "Claire Delattre"),
            of("245900428", "Fondation du Port Commun", "foundation", 2017, 2, "Sophie Vandamme", "Luc Baert"),
            of("200026573", "Maison des Hauts", "association", 2021, 3, "Élodie Perret", "Jean Grandclément"),
            of("242200715", "Pays du Centre Breton Ensemble", "association", 2012, 1, "Gwenaël Morvan"),
            of("240500439", "Société coopérative Altitude", "company", 2020, 2, "Inès Roche", "Paul Faure"),
            of("242000354", "Université ouverte du Cap", "academic", 2018, 3, "Lisandru Mattei", "Anna Paoli"),
            of("249740085", "Case du Sud", "association", 2016, 2, "Marie-Josée Hoarau", "Thierry Payet"),
            of("242600534", "Communauté du Diois", "local-authority", 2010, 3, "Hélène Barnier", "Karim Saïdi"),
            of("244800405", "Comité de bassin Margeride", "local-authority", 2022, 0, "Nadège Boulet", "Rémi Chauvet"));

    private static DemonstrationTerritory of(
            String siren, String structure, String kind, int since, int tasksDone, String... people) {
        return new DemonstrationTerritory(siren, structure, kind, List.of(people), since, tasksDone);
    }

    /** Whether its pair has come to a session; some miss one, a pair of one person never comes as two. */
    boolean came(int seat, int session) {
        return (siren.charAt(6) + seat * 3 + session) % 5 != 0;
    }
}
