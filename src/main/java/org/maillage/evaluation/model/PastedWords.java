package org.maillage.evaluation.model;

import java.util.Map;
import java.util.Optional;
import org.maillage.shared.Folded;

/** Words by which treasurers say in a table how sure a resource is, where it comes from, and on which side it stands. */
final class PastedWords {

    private static final Map<String, FundingCertainty> CERTAINTIES = Map.ofEntries(
            Map.entry("obtenu", FundingCertainty.OBTAINED),
            Map.entry("acquis", FundingCertainty.OBTAINED),
            Map.entry("notifie", FundingCertainty.OBTAINED),
            Map.entry("verse", FundingCertainty.OBTAINED),
            Map.entry("obtained", FundingCertainty.OBTAINED),
            Map.entry("demande", FundingCertainty.APPLIED),
            Map.entry("sollicite", FundingCertainty.APPLIED),
            Map.entry("en cour", FundingCertainty.APPLIED),
            Map.entry("applied", FundingCertainty.APPLIED),
            Map.entry("applied for", FundingCertainty.APPLIED),
            Map.entry("prevu", FundingCertainty.PLANNED),
            Map.entry("previsionnel", FundingCertainty.PLANNED),
            Map.entry("envisage", FundingCertainty.PLANNED),
            Map.entry("planned", FundingCertainty.PLANNED));

    private static final Map<String, ResourceOrigin> ORIGINS = Map.ofEntries(
            Map.entry("subvention", ResourceOrigin.SUBSIDY),
            Map.entry("subvention publique", ResourceOrigin.SUBSIDY),
            Map.entry("subsidy", ResourceOrigin.SUBSIDY),
            Map.entry("public subsidy", ResourceOrigin.SUBSIDY),
            Map.entry("marche", ResourceOrigin.CONTRACT),
            Map.entry("marche public", ResourceOrigin.CONTRACT),
            Map.entry("commande publique", ResourceOrigin.CONTRACT),
            Map.entry("public contract", ResourceOrigin.CONTRACT),
            Map.entry("cotisation", ResourceOrigin.FEE),
            Map.entry("adhesion", ResourceOrigin.FEE),
            Map.entry("membership fee", ResourceOrigin.FEE),
            Map.entry("don", ResourceOrigin.DONATION),
            Map.entry("mecenat", ResourceOrigin.DONATION),
            Map.entry("donation", ResourceOrigin.DONATION),
            Map.entry("vente", ResourceOrigin.SALE_TO_OTHERS),
            Map.entry("prestation", ResourceOrigin.SALE_TO_OTHERS),
            Map.entry("vente aux beneficiaire", ResourceOrigin.SALE_TO_BENEFICIARIES),
            Map.entry("vente a des tier", ResourceOrigin.SALE_TO_OTHERS));

    private static final Map<String, Side> SIDES = Map.of(
            "ressource", Side.RESOURCE,
            "recette", Side.RESOURCE,
            "produit", Side.RESOURCE,
            "resource", Side.RESOURCE,
            "charge", Side.EXPENSE,
            "depense", Side.EXPENSE,
            "expense", Side.EXPENSE);

    private PastedWords() {}

    /** A word without its accents, and without what makes several of it; the keys above are such words. */
    static String plain(String cell) {
        return Folded.of(cell).replaceAll("[^a-z0-9]+", " ").strip().replaceAll("(?<=[a-z]{3})s\\b", "");
    }

    static Optional<FundingCertainty> certainty(String word) {
        return known(CERTAINTIES, word);
    }

    static Optional<ResourceOrigin> origin(String word) {
        return known(ORIGINS, word);
    }

    static Optional<Side> side(String word) {
        return known(SIDES, word);
    }

    // « obtenue », « demandées »
    private static <T> Optional<T> known(Map<String, T> words, String word) {
        return Optional.ofNullable(words.get(word)).or(() -> Optional.ofNullable(words.get(word.replaceAll("e$", ""))));
    }
}
