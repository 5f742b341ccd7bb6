package org.maillage.demonstration;

import java.util.List;

/**
 * An actor that nobody has ever met.
 *
 * @param themes keys with commas between them
 * @param families of a third place; empty for none
 * @param visibility of the record
 */
record ExampleActor(
        String name, String profile, String themes, String description, String families, String visibility) {

    /** All of them; each territory of the demonstration has some. */
    static final List<ExampleActor> ALL = List.of(
            of(
                    "Épicerie solidaire Le Panier bleu",
                    "association",
                    "food,solidarity",
                    "Épicerie ouverte trois demi-journées par semaine, avec des ateliers de cuisine entre habitants."),
            thirdPlace(
                    "Tiers-lieu La Filature",
                    "digital,employment",
                    "Bureaux partagés, atelier de fabrication et accueil du public dans une ancienne filature.",
                    "coworking,fablab"),
            of(
                    "Ressourcerie Le Second Souffle",
                    "association",
                    "reuse,employment",
                    "Collecte, réparation et vente d’objets ; douze personnes en parcours d’insertion."),
            of(
                    "Menuiserie Bois Vivant",
                    "small-company",
                    "employment",
                    "Menuiserie de quatre personnes, qui accueille volontiers des apprentis et prête ses machines le samedi."),
            of(
                    "Mission locale du bassin",
                    "support",
                    "employment,education",
                    "Accompagne les jeunes de 16 à 25 ans, avec des permanences dans trois communes."),
            of(
                    "Service jeunesse intercommunal",
                    "local-authority",
                    "education,citizenship",
                    "Anime le conseil des jeunes et tient le minibus que les associations empruntent."),
            thirdPlace(
                    "Café associatif L’Embellie",
                    "culture,citizenship",
                    "Café, concerts et permanences d’associations, tenu par trente bénévoles.",
                    "culturel"),
            of(
                    "Jardin partagé des Sources",
                    "citizens",
                    "nature,food",
                    "Vingt familles cultivent ensemble un terrain prêté par la commune."),
            of(
                    "Lycée agricole du Val",
                    "university",
                    "education,food",
                    "Formations du maraîchage à la transformation ; une cuisine pédagogique le soir."),
            of(
                    "Garage solidaire La Bielle",
                    "association",
                    "mobility,solidarity",
                    "Répare à prix doux et prête des véhicules à qui reprend un emploi."),
            of(
                    "Collectif Toits et Soleils",
                    "citizens",
                    "energy,housing",
                    "Des habitants qui posent ensemble des panneaux sur des toits publics."),
            of(
                    "Conserverie des Vergers",
                    "small-company",
                    "food,employment",
                    "Transforme les invendus des producteurs voisins ; cherche des lieux de vente."),
            of(
                    "Les Blouses claires, aide à domicile",
                    "association",
                    "health,employment",
                    "Soixante intervenantes auprès de personnes âgées, en quête de bénévoles de compagnie."));

    /** The names of people met, in pairs with their roles. */
    static final List<List<String>> PEOPLE = List.of(
            List.of("Nora Exemple", "coordinatrice"),
            List.of("Bastien Exemple", "président"),
            List.of("Leïla Exemple", "trésorière"),
            List.of("Marius Exemple", "gérant"));

    private static ExampleActor of(String name, String profile, String themes, String description) {
        return new ExampleActor(name, profile, themes, description, "", "public");
    }

    private static ExampleActor thirdPlace(String name, String themes, String description, String families) {
        return new ExampleActor(name, "association", themes, description, families, "public");
    }

    ExampleActor seenBy(String others) {
        return new ExampleActor(name, profile, themes, description, families, others);
    }

    boolean isThirdPlace() {
        return !families.isEmpty();
    }
}
