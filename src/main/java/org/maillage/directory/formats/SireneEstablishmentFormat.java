package org.maillage.directory.formats;

import static org.maillage.directory.formats.ReadRow.text;

import java.util.EnumSet;
import java.util.Set;
import org.maillage.directory.Field;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The establishments of SIRENE: the seats give organisations their address, the others are further addresses of theirs. */
@Component
@Order(3)
class SireneEstablishmentFormat implements Format {

    private static final Set<Field> BRINGS =
            EnumSet.of(Field.SIRET, Field.SIRET_OF_SEAT, Field.STREET, Field.POSTAL_CODE, Field.COMMUNE);

    @Override
    public String key() {
        return "sirene-establishments";
    }

    @Override
    public String source() {
        return "sirene";
    }

    @Override
    public boolean isOfEstablishments() {
        return true;
    }

    @Override
    public boolean knows(TableHeader header) {
        return header.hasAll("siren", "siret", "etablissementsiege", "codecommuneetablissement");
    }

    @Override
    public Set<Field> brings(TableHeader header) {
        return BRINGS;
    }

    @Override
    public RowReader over(TableHeader header, ReadRow read) {
        var siret = header.place("siret");
        var diffusion = header.place("statutdiffusionetablissement");
        var seat = header.place("etablissementsiege");
        var state = header.place("etatadministratifetablissement");
        var postalCode = header.place("codepostaletablissement");
        var insee = header.place("codecommuneetablissement");
        var communeName = header.place("libellecommuneetablissement");
        var label = header.place("enseigne1etablissement", "denominationusuelleetablissement");
        var street = new int[] {
            header.place("numerovoieetablissement"),
            header.place("indicerepetitionetablissement"),
            header.place("typevoieetablissement"),
            header.place("libellevoieetablissement")
        };
        return (row, into) -> {
            read.siret(said(row, siret), into);
            if (into.get(Field.SIRET).isEmpty()) {
                throw new Refused("siret", TableRow.shortened(text(row, siret)));
            }
            read.postalCode(said(row, postalCode), into);
            if (said(row, diffusion).equals("O")) {
                read.line(Field.STREET, joined(row, street), into);
                read.line(Field.NAME, said(row, label), into);
            }
            if (!said(row, seat).equalsIgnoreCase("true") && !said(row, seat).equals("1")) {
                into.notSeat();
            } else {
                into.put(Field.SIRET_OF_SEAT, "true");
            }
            if (said(row, state).equals("F")) {
                into.put(Field.CLOSED, "true");
            }
            read.commune(said(row, insee), said(row, communeName), into);
        };
    }

    private static String joined(TableRow row, int[] places) {
        var words = new StringBuilder();
        for (var place : places) {
            var part = said(row, place);
            if (!part.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(part);
            }
        }
        return words.toString();
    }

    private static String said(TableRow row, int place) {
        var words = text(row, place);
        return words.equals("[ND]") ? "" : words;
    }
}
