package org.maillage.capitalisation.drafts;

import java.util.Optional;
import org.maillage.capitalisation.SectionKey;
import org.maillage.shared.Folded;

/**
 * What the columns of a table of sheets mean by their names: those of spreadsheets, and of the bazar of YesWiki, which
 * begin with {@code bf_} and, where they hold choices, with {@code liste} or {@code checkbox}.
 */
final class Column {

    static final String TITLE = "title";
    static final String TERRITORY = "territory";

    private Column() {}

    /** Where a column goes: the title, the territory, the key of a section, or nowhere; empty when nobody can tell. */
    static Optional<String> of(String name) {
        var words = Folded.of(name.strip())
                .replaceFirst("^(?:bf_|liste(?:liste)?|checkbox(?:liste)?|radio(?:liste)?)", "")
                .replace('_', ' ')
                .strip();
        if (words.matches("(?:titre|title|nom|name|intitule)(?: (?:de|du|of) .*)?")) {
            return Optional.of(TITLE);
        }
        if (words.matches("territoires?|territory|commune|ville|collectivite|localisation|adresse1?|lieu")) {
            return Optional.of(TERRITORY);
        }
        if (words.matches(
                "id|id fiche|identifiant|uuid|slug|url|createur|statut fiche|date (?:creation|maj|debut validite|fin validite).*|id typeannonce|semantic.*|html output|latitude|longitude|(?:image|fichier)bf .*|geolocation.*|mot de passe.*")) {
            return Optional.of(PlacedText.OUT);
        }
        return HeadingsToSections.find(words).map(SectionKey::key);
    }
}
