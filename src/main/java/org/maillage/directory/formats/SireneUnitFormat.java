package org.maillage.directory.formats;

import static org.maillage.directory.formats.ReadRow.text;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The legal units of SIRENE, in files of 33 or 35 columns: found by their names. Natural persons, and units that do not want
 * to be found by name, come in without one.
 */
@Component
@Order(2)
class SireneUnitFormat implements Format {

    /** Of the category of natural persons. */
    private static final String NATURAL_PERSON = "1000";

    /** What SIRENE writes for what it may not say. */
    private static final String NOT_SAID = "[ND]";

    private static final Set<Field> BRINGS = EnumSet.of(
            Field.NAME,
            Field.SHORT_NAME,
            Field.SIREN,
            Field.SIRET,
            Field.SIRET_OF_SEAT,
            Field.RNA,
            Field.PROFILE,
            Field.LEGAL_CATEGORY,
            Field.ACTIVITY,
            Field.FOUNDED_ON,
            Field.CLOSED);

    private static final Map<String, String> BY_SIZE =
            Map.of("PME", "small-company", "ETI", "mid-cap", "GE", "large-company");

    @Override
    public String key() {
        return "sirene-units";
    }

    @Override
    public String source() {
        return "sirene";
    }

    @Override
    public boolean knows(TableHeader header) {
        return header.hasAll("siren", "statutdiffusionunitelegale", "categoriejuridiqueunitelegale");
    }

    @Override
    public Set<Field> brings(TableHeader header) {
        return BRINGS;
    }

    @Override
    public RowReader over(TableHeader header, ReadRow read) {
        return new Columns(header, read)::read;
    }

    private static final class Columns {

        private final ReadRow read;
        private final int siren;
        private final int diffusion;
        private final int name;
        private final int usual;
        private final int familyName;
        private final int sigle;
        private final int rna;
        private final int category;
        private final int size;
        private final int activity;
        private final int created;
        private final int state;
        private final int nic;
        private final int ess;

        Columns(TableHeader header, ReadRow read) {
            this.read = read;
            siren = header.place("siren");
            diffusion = header.place("statutdiffusionunitelegale");
            name = header.place("denominationunitelegale");
            usual = header.place("denominationusuelle1unitelegale");
            familyName = header.place("nomunitelegale");
            sigle = header.place("sigleunitelegale");
            rna = header.place("identifiantassociationunitelegale");
            category = header.place("categoriejuridiqueunitelegale");
            size = header.place("categorieentreprise");
            activity = header.place("activiteprincipaleunitelegale");
            created = header.place("datecreationunitelegale");
            state = header.place("etatadministratifunitelegale");
            nic = header.place("nicsiegeunitelegale");
            ess = header.place("economiesocialesolidaireunitelegale");
        }

        void read(TableRow row, StagedRow into) {
            read.siren(said(row, siren), into);
            if (into.get(Field.SIREN).isEmpty()) {
                throw new Refused("siren", TableRow.shortened(text(row, siren)));
            }
            var kind = padded(said(row, category));
            read.tidy(Field.LEGAL_CATEGORY, kind, java.util.Optional::of, into);
            into.put(Field.PROFILE, profile(kind, said(row, size)));
            var seat = said(row, nic);
            if (seat.matches("[0-9]{1,5}")) {
                var siret = into.get(Field.SIREN) + "0".repeat(5 - seat.length()) + seat;
                Identifiers.siret(siret).ifPresent(it -> {
                    into.put(Field.SIRET, it);
                    into.put(Field.SIRET_OF_SEAT, "true");
                });
            }
            Identifiers.rna(said(row, rna)).ifPresent(it -> into.put(Field.RNA, it));
            read.line(Field.ACTIVITY, said(row, activity), into);
            read.day(Field.FOUNDED_ON, said(row, created), into);
            if (said(row, state).equals("C")) {
                into.put(Field.CLOSED, "true");
            }
            if (isHidden(row, kind)) {
                into.hideName();
            } else {
                name(row, into);
            }
            if (!isOfSocialEconomy(said(row, ess), kind) && into.get(Field.RNA).isEmpty()) {
                into.onlyIfKnown();
            }
        }

        // An empty cell says nothing: associations, mutuals and foundations are of it by law (2014-856, article 1).
        private static boolean isOfSocialEconomy(String said, String category) {
            return said.equals("O") || (said.isEmpty() && category.matches("(92|93)[0-9]{2}|8210"));
        }

        private boolean isHidden(TableRow row, String kind) {
            return !text(row, diffusion).equals("O")
                    || kind.equals(NATURAL_PERSON)
                    || (said(row, name).isEmpty() && !said(row, familyName).isEmpty());
        }

        private void name(TableRow row, StagedRow into) {
            var named = said(row, name).isEmpty() ? said(row, usual) : said(row, name);
            if (named.isEmpty()) {
                throw new Refused("no-name");
            }
            read.line(Field.NAME, named, into);
            read.line(Field.SHORT_NAME, said(row, sigle), into);
        }

        private static String said(TableRow row, int place) {
            var words = text(row, place);
            return words.equals(NOT_SAID) ? "" : words;
        }

        private static String padded(String category) {
            return category.matches("[0-9]{1,4}") ? "0".repeat(4 - category.length()) + category : "";
        }

        /** The profile of a legal category, by the nomenclature of INSEE; empty where it does not decide. */
        private static String profile(String category, String size) {
            if (category.length() < 4) {
                return "";
            }
            return switch (category.substring(0, 2)) {
                case "92" -> "association";
                case "93" -> "foundation";
                case "71" -> "institution";
                case "72", "73", "74" -> "local-authority";
                default ->
                    category.startsWith("5") || category.startsWith("6")
                            ? BY_SIZE.getOrDefault(size, "small-company")
                            : "";
            };
        }
    }
}
