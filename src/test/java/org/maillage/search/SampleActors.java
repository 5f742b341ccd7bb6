package org.maillage.search;

import static org.maillage.support.Directory.KEEPER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Provenance;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;

/** Actors of three places, as a table: some of them seen by few, some with parts seen by few. */
final class SampleActors {

    static final UUID TEAM = new UUID(1, 1);

    private static final String TABLE = """
            mjc          | Maison des Jeunes et de la Culture du Pays de Redon | MJC   | 35236 | association | culture          | public    | Théâtre, musique et danse pour tous
            biscuiterie  | Biscuiterie du Canal                     |       | 35236 | company     | employment       | public    | Fabrication artisanale de galettes bretonnes
            epicerie     | L'Épicerie solidaire du Port             |       | 35236 | association | food             | public    | Produits à bas prix et ateliers de cuisine
            ressourcerie | La Redonnerie                            |       | 35236 | association | nature           | public    | Ressourcerie : réemploi d'objets, recyclage et insertion
            escale       | Tiers-lieu L'Escale                      |       | 35236 | third       | digital          | public    | Bureaux partagés et atelier de fabrication numérique
            fetes        | Comité des fêtes de Redon                |       | 35236 | association | culture          | public    | Bals, brocantes et feux d'artifice
            foot         | Football Club Redonnais                  | FCR   | 35236 | association | sport            | public    | Pratique du football
            gym          | Gymnastique volontaire                   |       | 35236 | association | sport            | public    | Sport santé pour les seniors
            mission      | Mission locale du Pays de Redon          |       | 35236 | support     | employment       | public    | Accompagnement des jeunes vers l'emploi
            ccas         | CCAS de Redon                            | CCAS  | 35236 | public      | solidarity       | public    | Action sociale de proximité
            amapredon    | Les paniers du Lac                       |       | 35236 | association | food             | public    | AMAP : paniers de légumes chaque jeudi
            jardin       | Les jardins de la Vilaine                |       | 35236 | association | nature           | public    | Jardin partagé et compost collectif
            velo         | Vélo Vilaine                             |       | 35236 | association | mobility         | public    | Atelier de réparation de vélos
            epicerien    | Épiciers réunis                          |       | 35236 | company     | food             | public    | Commerce de gros
            secret       | Cercle discret                           |       | 35236 | association | culture          | territory | Rencontres sur invitation
            reseau       | Cercle du réseau                         |       | 35236 | association | culture          | network   | Échanges entre pairs
            carnet       | Projet en gestation                      |       | 35236 | association | culture          | private   | Idée de café associatif
            partie       | Atelier visible                          |       | 35236 | association | culture          | parts     | Rendez-vous confidentiel du lundi
            die          | Les Amis du Vercors                      |       | 26113 | association | nature           | public    | Sentiers et randonnée à Die
            dietiers     | La Caserne                               |       | 26113 | third       | digital          | public    | Coworking et salles de réunion
            ecologie     | Écologie au quotidien                    |       | 26113 | association | nature           | public    | Biovallée, énergie et transitions
            diecinema    | Cinéma Le Pestel                         |       | 26113 | company     | culture          | public    | Salle art et essai
            scicdie      | Dryade                                   |       | 26113 | company     | energy           | public    | Société coopérative d'intérêt collectif pour la forêt
            lyonmjc      | MJC Monplaisir                           | MJC   | 69123 | association | culture          | public    | Activités et spectacles
            lyonasso     | Œuvre de la Croix-Rousse                 |       | 69123 | association | solidarity       | public    | Accueil de jour
            lyonsport    | Association sportive de l'Ouest          | ASO   | 69123 | association | sport            | public    | Athlétisme
            lyonlyon     | Lyon Solidarités                         |       | 69123 | association | solidarity       | public    | Hébergement d'urgence
            lyonfab      | Fabrique d'objets libres                 | FOL   | 69123 | third       | digital          | public    | Fab lab associatif, découpe laser
            lyonrse      | Entreprises et Territoires               |       | 69123 | support     | citizenship         | public    | Responsabilité sociétale des entreprises
            entraide     | Entr’aide des Brandes                    |       | 44109 | association | culture          | public    | Vie locale
            presquile    | Presqu'île en transition                 |       | 44109 | association | culture          | public    | Vie locale
            aujourdhui   | Les Jardins d’Aujourd’hui                |       | 44109 | association | culture          | public    | Vie locale
            passemploi   | Pass'Emploi 44                           |       | 44109 | association | culture          | public    | Vie locale
            bionature    | Bio'Nature                               |       | 44109 | association | culture          | public    | Vie locale
            ecolieu      | Éco-Lieu de l'Erdre                      |       | 44109 | association | culture          | public    | Vie locale
            numeroun     | N°1 à l’œuvre & Cie                      |       | 44109 | association | culture          | public    | Vie locale
            numero       | Plumes et papiers                        |       | 69123 | association | culture          | numbers   | Calligraphie
            """;

    private SampleActors() {}

    static List<Actor> all() {
        var actors = new ArrayList<Actor>();
        TABLE.lines()
                .map(it -> Arrays.stream(it.split("\\|")).map(String::strip).toList())
                .forEach(it -> {
                    var values = new EnumMap<Field, String>(Field.class);
                    values.put(Field.NAME, it.get(1));
                    values.put(Field.SHORT_NAME, it.get(2));
                    values.put(Field.COMMUNE, it.get(3));
                    values.put(Field.PROFILE, profile(it.get(4)));
                    values.put(Field.THIRD_PLACE, String.valueOf(it.get(4).equals("third")));
                    values.put(Field.THEMES, it.get(5));
                    values.put(Field.DESCRIPTION, it.get(7));
                    if (it.get(6).equals("numbers")) {
                        values.put(Field.SIREN, "732829320");
                        values.put(Field.RNA, "W691000001");
                    }
                    actors.add(actor(it.getFirst(), values, it.get(6)));
                });
        return actors;
    }

    private static String profile(String kind) {
        return switch (kind) {
            case "third" -> "association";
            case "company" -> "small-company";
            case "public" -> "local-authority";
            case "support" -> "support";
            default -> kind;
        };
    }

    private static Actor actor(String key, Map<Field, String> values, String seen) {
        var record = switch (seen) {
            case "territory" -> Visibility.TERRITORY;
            case "network" -> Visibility.NETWORK;
            case "private" -> Visibility.PRIVATE;
            default -> Visibility.PUBLIC;
        };
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, record);
        }
        if (seen.equals("parts")) {
            visible.put(Part.PRESENTATION, Visibility.TERRITORY);
        }
        var kept = record != Visibility.PUBLIC || seen.equals("parts");
        return new Actor(
                new Organisation(
                        id(key),
                        new Values(values),
                        true,
                        visible,
                        kept ? TEAM : null,
                        kept ? KEEPER : null,
                        Provenance.of(1),
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        0),
                key.equals("scicdie") ? List.of("department-35") : List.of(),
                List.of(),
                Instant.parse("2027-03-01T10:00:00Z"));
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The word of an actor in the table, by the id of its entry. */
    static String key(String entry) {
        return keys().getOrDefault(entry, entry);
    }

    private static Map<String, String> keys() {
        var keys = new java.util.HashMap<String, String>();
        TABLE.lines()
                .map(it -> it.substring(0, it.indexOf('|')).strip())
                .forEach(it -> keys.put(KnownActors.ENTRIES + "-" + id(it), it));
        return keys;
    }
}
