package org.maillage.directory.formats;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.shared.Folded;
import org.maillage.table.TableHeader;

/**
 * Guesses what columns mean by the names that people and programs give them: spreadsheets, GoGoCarto, YesWiki, the form of
 * CommunEcter, the standard of places of digital mediation. Whoever reads the file in looks at the guess and changes it.
 */
public final class GuessColumns {

    private static final String NAME = Field.NAME.column();
    private static final Pattern BEFORE = Pattern.compile("^(properties|attributes)\\.|schema:");

    private static final Map<String, String> NAMES = names(
            "name: name, nom, titre, title, raison sociale, denomination, nom de la structure, structure, organisme, association,"
                    + " bf_titre, label, nom_tl, enseigne, nom de l association, nom association, nom de l organisme, nom organisme,"
                    + " nom structure, nom du lieu, nom lieu, nom de l etablissement, nom de l entreprise, nom de l acteur",
            "short_name: short_name, sigle, nom court, acronyme, alias, alternatename, nickname",
            "key: id, _id, @id, unique_id, identifiant, id_fiche, id_structure, uuid, ref, reference, code interne",
            "siren: siren, n siren, numero siren, siret du siege, siret siege, n siret du siege",
            "siret: siret, n siret, numero siret, pivot, siret de l etablissement, siret etablissement",
            "rna: rna, n rna, numero rna, waldec, id_rna",
            "profile: profile, profil, type, type d acteur, element type, type de structure, typologie, statut, categorie d acteur",
            "themes: themes, theme, thematiques, thematique, categories, categorie, domaines, domaine, tags, activites, keywords",
            "description: description, bf_description, presentation, descriptif, objet, short description, shortdescription,"
                    + " commentaire, presentation_resume",
            "web: web, site, site web, site internet, url, website, bf_site_internet, bf_lien, site_web, primary_url",
            "street: street, adresse, rue, voie, bf_adresse, address.streetaddress, streetaddress, adresse postale, address.street, adresse complete, adresse 1, adresse 2, complement d adresse, numero de voie,"
                    + " numero voie, nom de la voie, libelle de voie, type de voie, addr:street, addr:housenumber, contact_adresse,"
                    + " adresse_voie, numero et rue, adresse siege, adresse du siege, adresse du siege social, full_address",
            "postal_code: postal_code, code postal, cp, bf_code_postal, address.postalcode, postalcode, code_postal, adresse_code_postal, code post, zip, zipcode, addr:postcode, cp ville, cp siege, code postal siege, code postal du siege",
            "commune: code insee, insee, code commune, code_insee, codgeo, insee_com, depcom, code_commune, com, addr:insee, ref:insee, code_insee_commune, adresse_insee, inseecom, address.codeinsee",
            "commune_name: commune, ville, city, localite, bf_ville, address.addresslocality, addresslocality, address.city, addr:city, lib_com, libcom, libelle commune, libelle_commune,"
                    + " nom_commune, nom commune, nom de la commune, adresse_commune, adresse_ville, town, municipality,"
                    + " commune de siege, localisation, commune siege, commune du siege, ville siege, ville du siege, commune nom,"
                    + " commune du siege social, ville du siege social, siege social, commune (nom)",
            "latitude: latitude, lat, bf_latitude, geo.latitude, geolocation.lat, location.geo.latitude, y_wgs84, x.lat, coord_y, adresse_latitude",
            "longitude: longitude, long, lon, lng, bf_longitude, geo.longitude, geolocation.lon, location.geo.longitude, x_wgs84, x.lon, x.lng, coord_x, adresse_longitude",
            "point: point, geolocalisation, coordonnees, carte_google, lat_long, latlng, geo_point_2d",
            "email: email, e-mail, mail, courriel, courriels, bf_mail, adresse mail, adresse e mail, contact_email, contact email, e mail de contact, adresse electronique,"
                    + " contact:email, mails, adresse courriel, contact_details.email",
            "phone: phone, telephone, tel, bf_telephone, numero de telephone, n de telephone, portable, mobile, fixe, telephone fixe, telephone portable, telephone mobile,"
                    + " tel fixe, tel portable, contact_phone, contact telephone, contact:phone, tel., telephone.fixe, telephone.mobile",
            "languages: languages, langues, langue",
            "founded_on: founded_on, date de creation, creation, date_creation, creee le, cree en, annee de creation, annee creation, date de creation de la structure, foundingdate, starts_at",
            "families: families, familles, famille, famille de tiers-lieu, typeplace",
            "management: management, managementtype, mode de gestion, statut juridique, forme juridique",
            "holder: holder, porteur, structure porteuse, holderorganization, structure_parente",
            "opened: opened, ouverture, annee d ouverture, openingdate, date d ouverture",
            "built_area: built_area, surface batie, buildingsurfacearea, surface",
            "site_area: site_area, surface du site, sitesurfacearea, surface totale",
            "hours: hours, horaires, openhours, horaires d ouverture, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,"
                    + " opening_hours",
            "public_service: public_service, service public",
            "third_place: third_place, tiers-lieu, tiers lieu",
            "sheet: page, fiche sur maillage, sheet",
            "person_name: contact, contacts, nom du contact, nom contact, contact nom, interlocuteur, interlocutrice, interlocuteurs,"
                    + " referent, referente, referents, personne, personnes, personne contact, personne a contacter, personne ressource",
            "person_role: fonction, fonctions, role dans la structure",
            "need: besoin, besoins, leur besoin, leurs besoins, besoin exprime, besoins exprimes, ce qu ils cherchent,"
                    + " ce dont ils ont besoin, need, needs",
            "seen_on: vu le, vue le, vus le, vu e le, rencontre le, rencontree le, rencontres le, derniere rencontre, dernier contact,"
                    + " date du dernier contact, date de la rencontre, date de rencontre, last contact, met on, seen on",
            "note: note, notes, remarque, remarques, observation, observations, compte rendu, comptes rendus, ce qui s est dit,"
                    + " ce qu on s est dit, ce qu il a dit, ce qu elle a dit, ce qu ils ont dit, notes d echange, echange, echanges, memo, suivi");

    /** What may be the name where no column says it better. */
    private static final Set<String> WEAK_NAMES = Set.of(
            "lieu", "lieux", "entreprise", "intitule", "libelle", "acteur", "acteurs", "etablissement", "organisation");

    private static final Set<String> WORDED = Set.of("profile", "themes", "families", "management", "name");

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
        var ofPeople = !ListOfPeople.columns(header).isEmpty();
        if (ofPeople) {
            ListOfPeople.organisation(header).ifPresent(it -> columns.put(it, NAME));
        }
        for (var name : header.names()) {
            if (isOfGeoJson(name, header) || columns.containsKey(name)) {
                continue;
            }
            var target = ofPeople && ListOfPeople.isOfPeople(name) ? ListOfPeople.target(name) : target(name, header);
            var ofTeam = own.stream()
                    .filter(it -> plain(it.name()).equals(plain(name)))
                    .findFirst();
            if (ofTeam.isPresent()) {
                columns.put(name, ColumnMapping.OWN + ofTeam.get().id());
            } else if (target != null && (!columns.containsValue(target) || ColumnMapping.isJoined(target))) {
                columns.put(name, target);
            }
        }
        if (!ofPeople && !columns.containsValue(NAME)) {
            header.names().stream()
                    .filter(it -> WEAK_NAMES.contains(plain(it)) && !columns.containsKey(it))
                    .findFirst()
                    .ifPresent(it -> columns.put(it, NAME));
        }
        ListOfPeople.complete(columns, header);
        return new ColumnMapping(columns, "", isOfThirdPlaces(header), header.names());
    }

    /** The columns that are about people, as the header has them; none where it is no list of people. */
    public static List<String> people(TableHeader header) {
        return ListOfPeople.columns(header);
    }

    private static @Nullable String target(String name, TableHeader header) {
        var plain = plain(name);
        return switch (plain) {
            // People write names of communes under « commune », hardly ever codes.
            case "commune" -> ColumnMapping.COMMUNE_NAME;
            // Our own files say there whether the SIRET beside it is that of the seat.
            case "siret du siege" ->
                header.hasAll("siren", "siret") ? Field.SIRET_OF_SEAT.column() : Field.SIREN.column();
            // Our own GeoJSON tells the page of the actor beside their site.
            case "url" -> header.hasAny("properties.web") ? ColumnMapping.SHEET : Field.WEB.column();
            default -> Field.find(name).map(Field::column).orElseGet(() -> meant(plain));
        };
    }

    /** What a name means: as people and programs write it, or as the files of this platform do. */
    private static @Nullable String meant(String plain) {
        var known = NAMES.get(plain);
        return known != null
                ? known
                : Arrays.stream(Field.values())
                        .filter(it -> it != Field.CLOSED && it != Field.CLOSED_ON)
                        .filter(it -> plain(it.words()).equals(plain))
                        .findFirst()
                        .map(Field::column)
                        .orElse(null);
    }

    // « type » of a GeoJSON is « Feature » or « Point »: the actor's own stands under « properties ».
    private static boolean isOfGeoJson(String name, TableHeader header) {
        return (name.equals("type") || name.equals("geometry.type") || name.equals("id"))
                && header.names().stream().anyMatch(it -> it.startsWith("properties."));
    }

    /** The same mapping without lists of words for columns that hold numbers: « CATEGORIE » is often a code. */
    public static ColumnMapping without(ColumnMapping guessed, Set<String> numeric) {
        var columns = new LinkedHashMap<>(guessed.columns());
        columns.entrySet().removeIf(it -> numeric.contains(it.getKey()) && WORDED.contains(it.getValue()));
        return new ColumnMapping(columns, guessed.profile(), guessed.thirdPlaces(), guessed.header(), guessed.words());
    }

    /** How many names of a header are known. */
    public static int known(TableHeader header) {
        return (int) header.names().stream()
                .filter(it -> Field.find(it).isPresent()
                        || NAMES.containsKey(plain(it))
                        || WEAK_NAMES.contains(plain(it))
                        || ListOfPeople.isOfPeople(it))
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
                        header.hasAny("address.codeinsee", "address.localityid", "collection", "profilimageurl")
                                        && header.hasAny("name")
                                ? "communecter-export"
                                : "",
                        header.hasAll("geo.latitude", "geo.longitude") ? "gogocarto" : "",
                        header.hasAll("id", "nom", "pivot") ? "mediation-numerique" : "")
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String plain(String name) {
        // GeoJSON and Kumu put all names under one, JSON-LD a vocabulary before them; lists made flat have a number
        // behind.
        var own = BEFORE.matcher(name).replaceAll("").replaceAll("\\.[0-9]+$", "");
        return Folded.of(own).replaceAll("[°'’_\\-\\s]+", " ").strip();
    }
}
