package org.maillage.directory.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Likeness;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.table.TableHeader;

/**
 * Guesses what columns mean by the names that people and programs give them: spreadsheets, GoGoCarto, YesWiki, the form of
 * CommunEcter, the standard of places of digital mediation. Whoever reads the file in looks at the guess and changes it.
 */
public final class GuessColumns {

    private static final Map<String, String> NAMES = names(
            "name: name, nom, titre, title, raison sociale, denomination, nom de la structure, structure, organisme, association,"
                    + " bf_titre, label, nom_tl, enseigne",
            "short_name: short_name, sigle, nom court, acronyme, alias",
            "key: id, identifiant, id_fiche, uuid, ref, reference, code interne",
            "siren: siren, n siren, numero siren",
            "siret: siret, n siret, numero siret, pivot",
            "rna: rna, n rna, numero rna, waldec, id_rna",
            "profile: profile, profil, type, type de structure, typologie, statut, categorie d acteur",
            "themes: themes, theme, thematiques, thematique, categories, categorie, domaines, domaine, tags, activites",
            "description: description, bf_description, presentation, descriptif, objet, short description, shortdescription,"
                    + " commentaire, presentation_resume",
            "web: web, site, site web, site internet, url, website, bf_site_internet, bf_lien, site_web",
            "street: street, adresse, rue, voie, bf_adresse, address.streetaddress, streetaddress, adresse postale, address.street",
            "postal_code: postal_code, code postal, cp, bf_code_postal, address.postalcode, postalcode, code_postal",
            "commune: code insee, insee, code commune, code_insee, codgeo, insee_com, depcom",
            "commune_name: commune, ville, city, localite, bf_ville, address.addresslocality, addresslocality, address.city",
            "latitude: latitude, lat, bf_latitude, geo.latitude, y_wgs84",
            "longitude: longitude, long, lon, lng, bf_longitude, geo.longitude, x_wgs84",
            "point: point, geolocalisation, coordonnees, carte_google, lat_long, latlng, geo_point_2d",
            "email: email, e-mail, mail, courriel, courriels, bf_mail, adresse mail",
            "phone: phone, telephone, tel, bf_telephone, numero de telephone, portable",
            "languages: languages, langues, langue",
            "founded_on: founded_on, date de creation, creation, date_creation, creee le",
            "families: families, familles, famille, famille de tiers-lieu, typeplace",
            "management: management, managementtype, mode de gestion, statut juridique, forme juridique",
            "holder: holder, porteur, structure porteuse, holderorganization, structure_parente",
            "opened: opened, ouverture, annee d ouverture, openingdate, date d ouverture",
            "built_area: built_area, surface batie, buildingsurfacearea, surface",
            "site_area: site_area, surface du site, sitesurfacearea, surface totale",
            "hours: hours, horaires, openhours, horaires d ouverture",
            "public_service: public_service, service public",
            "third_place: third_place, tiers-lieu, tiers lieu");

    private GuessColumns() {}

    private static Map<String, String> names(String... lines) {
        var names = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var colon = line.indexOf(':');
            for (var name : line.substring(colon + 1).split(",", -1)) {
                names.put(plain(name), line.substring(0, colon));
            }
        }
        return names;
    }

    /** What the columns of a header most likely mean; nothing of those that nobody can guess. */
    public static ColumnMapping guess(TableHeader header, List<OwnField> own) {
        var columns = new LinkedHashMap<String, String>();
        for (var name : header.names()) {
            // People write names of communes under « commune », hardly ever codes.
            var target = plain(name).equals("commune")
                    ? ColumnMapping.COMMUNE_NAME
                    : Field.find(name).map(Field::column).orElse(NAMES.get(plain(name)));
            var ofTeam = own.stream()
                    .filter(it -> plain(it.name()).equals(plain(name)))
                    .findFirst();
            if (ofTeam.isPresent()) {
                columns.put(name, ColumnMapping.OWN + ofTeam.get().id());
            } else if (target != null && !columns.containsValue(target)) {
                columns.put(name, target);
            }
        }
        return new ColumnMapping(columns, "", isOfThirdPlaces(header), header.names());
    }

    /** How many names of a header are known. */
    public static int known(TableHeader header) {
        return (int) header.names().stream()
                .filter(it -> Field.find(it).isPresent() || NAMES.containsKey(plain(it)))
                .count();
    }

    private static boolean isOfThirdPlaces(TableHeader header) {
        return header.hasAny("managementtype", "typeplace", "buildingsurfacearea");
    }

    /** The word for the program that has written a file with this header; empty for none that is known. */
    public static String program(TableHeader header) {
        return Stream.of(
                        header.hasAny("id_fiche")
                                        || header.names().stream()
                                                        .filter(it -> it.startsWith("bf_"))
                                                        .count()
                                                > 1
                                ? "yeswiki"
                                : "",
                        header.hasAny("managementtype") ? "communecter" : "",
                        header.hasAll("geo.latitude", "geo.longitude") ? "gogocarto" : "",
                        header.hasAll("id", "nom", "pivot") ? "mediation-numerique" : "")
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String plain(String name) {
        // GeoJSON puts all names under this one.
        var own = name.startsWith("properties.") ? name.substring("properties.".length()) : name;
        return Likeness.plain(own).replaceAll("[°'’_\\-\\s]+", " ").strip();
    }
}
