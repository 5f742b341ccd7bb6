package org.maillage.directory.trial;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An actor that nobody has ever met, as its rows say it.
 *
 * @param themes keys with commas between them
 * @param families of a third place; empty for none
 */
record MadeUpActor(String name, String profile, String themes, String description, String families) {

    private static final List<Kind> KINDS = List.of(
            kind(
                    16,
                    "association",
                    "sport",
                    "Club de %s de",
                    "randonnée,judo,handball,cyclotourisme,pétanque,voile,escalade,danse"),
            kind(
                    14,
                    "association",
                    "culture",
                    "%s de",
                    "Chorale,Théâtre,Fanfare,Ciné-club,Cercle de lecture,Ateliers d’arts,Comité des fêtes,Photo-club"),
            kind(
                    10,
                    "association",
                    "solidarity",
                    "%s de",
                    "Entraide,Épicerie solidaire,Accueil de jour,Vestiaire solidaire,Café des aidants,Paniers partagés"),
            kind(
                    7,
                    "association",
                    "education,citizenship",
                    "%s de",
                    "Foyer rural,Maison des jeunes et de la culture,Amicale laïque,Centre social,Université populaire"),
            kind(
                    6,
                    "association",
                    "nature",
                    "%s de",
                    "Jardin partagé,Les amis de la rivière,Compost collectif,Protection des haies,Refuge des oiseaux"),
            kind(4, "association", "reuse", "%s de", "Ressourcerie,Atelier vélo,Café de réparation,Recyclerie"),
            kind(3, "association", "food", "%s de", "AMAP,Marché paysan,Cuisine partagée,Groupement d’achat"),
            kind(
                    18,
                    "small-company",
                    "employment",
                    "%s de",
                    "Menuiserie,Boulangerie,Maraîchage,Imprimerie,Conserverie,Scierie,Maçonnerie,Atelier de couture"),
            kind(3, "mid-cap", "employment", "%s de", "Fonderie,Laiterie,Papeterie,Logistique"),
            kind(1, "large-company", "employment", "%s de", "Centre logistique,Usine"),
            kind(
                    5,
                    "local-authority",
                    "citizenship",
                    "%s de",
                    "Centre communal d’action sociale,Service jeunesse,Médiathèque,Maison France Services"),
            kind(2, "institution", "employment", "%s de", "Agence pour l’emploi,Inspection"),
            kind(2, "university", "education", "%s de", "Lycée agricole,Institut universitaire,Centre d’apprentissage"),
            kind(
                    3,
                    "support",
                    "citizenship,employment",
                    "%s de",
                    "Maison des associations,Point d’appui,Pépinière,Mission locale"),
            kind(
                    3,
                    "citizens",
                    "housing,energy",
                    "%s de",
                    "Collectif d’habitants,Centrale villageoise,Habitat participatif,Conseil citoyen"),
            kind(
                    3,
                    "association",
                    "digital,employment",
                    "Tiers-lieu %s de",
                    "L’Établi,La Fabrique,Le Préau,L’Escale,La Filature,Le Relais"));

    private static final List<String> FAMILIES =
            List.of("coworking", "fablab", "culturel", "nourricier", "ateliers-artisanaux", "coworking,fablab");

    private static final List<String> DOES = List.of(
            "accueille chaque semaine", "réunit", "accompagne", "forme", "met en relation", "emploie", "rassemble");

    private static final List<String> WHOM = List.of(
            "les habitants de tous âges",
            "des jeunes en recherche d’emploi",
            "des familles",
            "des bénévoles et des professionnels",
            "les associations voisines",
            "des personnes isolées",
            "les entreprises du territoire");

    private static final List<String> HOW = List.of(
            "autour d’ateliers ouverts",
            "par des rencontres mensuelles",
            "grâce au prêt de matériel",
            "avec l’appui de la commune",
            "pour réparer, cultiver et transmettre",
            "dans un lieu partagé",
            "lors d’un temps fort annuel");

    private static final int THIRD_PLACES = KINDS.size() - 1;

    private record Kind(int weight, String profile, String themes, String pattern, List<String> words) {}

    private static Kind kind(int weight, String profile, String themes, String pattern, String words) {
        return new Kind(weight, profile, themes, pattern, List.of(words.split(",", -1)));
    }

    /** @param number makes names differ that would otherwise be the same */
    static MadeUpActor of(RandomGenerator random, String commune, long number) {
        var drawn = random.nextInt(KINDS.stream().mapToInt(Kind::weight).sum());
        var at = 0;
        while (drawn >= KINDS.get(at).weight()) {
            drawn -= KINDS.get(at).weight();
            at++;
        }
        var kind = KINDS.get(at);
        var name = kind.pattern().formatted(pick(random, kind.words())) + " " + commune + " n°\u00a0" + number;
        var description = "%s %s, %s. Acteur inventé pour un essai."
                .formatted(capital(pick(random, DOES)), pick(random, WHOM), pick(random, HOW));
        return new MadeUpActor(
                name, kind.profile(), kind.themes(), description, at == THIRD_PLACES ? pick(random, FAMILIES) : "");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }

    private static String pick(RandomGenerator random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
