package org.maillage.directory.formats;

import static org.maillage.directory.formats.ReadRow.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.Tidy;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The register of associations: files {@code rna_waldec}, and {@code rna_import} of associations that have not changed since
 * 2009. What it says of who declared (which may be a person's address) is not read.
 */
@Component
@Order(1)
class RnaFormat implements Format {

    /** As the register writes when it changed a row. */
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9:.]{5,15})?");

    private static final Set<Field> BRINGS = EnumSet.of(
            Field.NAME,
            Field.SHORT_NAME,
            Field.RNA,
            Field.SIREN,
            Field.SIRET,
            Field.SIRET_OF_SEAT,
            Field.PROFILE,
            Field.FOUNDED_ON,
            Field.CLOSED,
            Field.CLOSED_ON,
            Field.DESCRIPTION,
            Field.WEB,
            Field.STREET,
            Field.POSTAL_CODE,
            Field.COMMUNE);

    @Override
    public String key() {
        return "rna";
    }

    @Override
    public String source() {
        return "rna";
    }

    @Override
    public boolean knows(TableHeader header) {
        return header.hasAll("id", "titre", "objet", "position") && header.hasAny("adrs_codeinsee");
    }

    @Override
    public Set<Field> brings(TableHeader header) {
        return BRINGS;
    }

    @Override
    public RowReader over(TableHeader header, ReadRow read) {
        return new Columns(header, read)::read;
    }

    /** Where the columns are in one file. */
    private static final class Columns {

        private final ReadRow read;
        private final int id;
        private final int siret;
        private final int created;
        private final int dissolved;
        private final int title;
        private final int shortTitle;
        private final int object;
        private final int[] street;
        private final int postalCode;
        private final int insee;
        private final int communeName;
        private final int web;
        private final int webIsPublic;
        private final int position;
        private final int changed;

        Columns(TableHeader header, ReadRow read) {
            this.read = read;
            id = header.place("id");
            siret = header.place("siret");
            created = header.place("date_creat");
            dissolved = header.place("date_disso");
            title = header.place("titre");
            shortTitle = header.place("titre_court");
            object = header.place("objet");
            street = header.hasAny("adrs_libvoie")
                    ? new int[] {
                        header.place("adrs_numvoie"),
                        header.place("adrs_repetition"),
                        header.place("adrs_typevoie"),
                        header.place("adrs_libvoie")
                    }
                    : new int[] {header.place("adr1"), header.place("adr2"), header.place("adr3")};
            postalCode = header.place("adrs_codepostal");
            insee = header.place("adrs_codeinsee");
            communeName = header.place("adrs_libcommune", "libcom");
            web = header.place("siteweb");
            webIsPublic = header.place("publiweb");
            position = header.place("position");
            changed = header.place("maj_time");
        }

        void read(TableRow row, StagedRow into) {
            var number = text(row, id);
            var rna = Identifiers.rna(number);
            if (rna.isPresent()) {
                into.put(Field.RNA, rna.get());
            } else if (number.isEmpty() || number.length() > 40 || isOfRegister(number)) {
                throw new Refused("rna", TableRow.shortened(number));
            } else {
                // Associations without change since 2009 have a number from before the register.
                into.key(number);
            }
            var name = text(row, title);
            if (name.isEmpty()) {
                name = text(row, shortTitle);
            }
            if (name.isEmpty()) {
                throw new Refused("no-name");
            }
            read.line(Field.NAME, name, into);
            var shorter = text(row, shortTitle);
            if (!shorter.equalsIgnoreCase(name)) {
                read.line(Field.SHORT_NAME, shorter, into);
            }
            into.put(Field.PROFILE, "association");
            read.siret(text(row, siret), into);
            read.day(Field.FOUNDED_ON, text(row, created), into);
            read.words(Field.DESCRIPTION, text(row, object), into);
            if (webIsPublic < 0 || !text(row, webIsPublic).equals("0")) {
                read.tidy(Field.WEB, text(row, web), Tidy::link, into);
            }
            read.line(Field.STREET, street(row), into);
            read.postalCode(text(row, postalCode), into);
            read.commune(text(row, insee), text(row, communeName), into);
            end(row, into);
            var moment = text(row, changed);
            into.saidAt(MOMENT.matcher(moment).matches() ? moment : "");
        }

        // One that begins like those of the register and is none has lost a figure: kept as a word, it would make a
        // second
        // sheet of an association that is known.
        private static boolean isOfRegister(String number) {
            return number.startsWith("W") || number.startsWith("w");
        }

        private String street(TableRow row) {
            var words = new StringBuilder();
            for (var place : street) {
                var part = text(row, place);
                // The register fills empty parts with a low line.
                if (!part.isEmpty() && !part.equals("_")) {
                    words.append(words.isEmpty() ? "" : " ").append(part);
                }
            }
            return words.toString().replace('_', ' ');
        }

        private void end(TableRow row, StagedRow into) {
            var at = text(row, position);
            if (at.equals("D") || at.equals("S")) {
                into.put(Field.CLOSED, "true");
                read.day(Field.CLOSED_ON, text(row, dissolved), into);
            }
        }
    }
}
