package org.maillage.directory.formats;

import static org.maillage.directory.formats.ReadRow.text;

import java.util.EnumSet;
import java.util.Set;
import org.maillage.directory.Field;
import org.maillage.directory.Tidy;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The third places of the Mission Coworking of 2019. The names of people in it are not read. */
@Component
@Order(4)
class CgetThirdPlacesFormat implements Format {

    private static final double UNSURE = 0.5;

    private static final Set<Field> BRINGS = EnumSet.of(
            Field.NAME,
            Field.STREET,
            Field.POSTAL_CODE,
            Field.COMMUNE,
            Field.LATITUDE,
            Field.LONGITUDE,
            Field.WEB,
            Field.EMAIL,
            Field.THIRD_PLACE,
            Field.FAMILIES);

    @Override
    public String key() {
        return "cget-third-places";
    }

    @Override
    public String source() {
        return "cget-tiers-lieux-2019";
    }

    @Override
    public boolean knows(TableHeader header) {
        return header.hasAll("nom_tl", "inseecom", "cominit");
    }

    @Override
    public Set<Field> brings(TableHeader header) {
        return BRINGS;
    }

    @Override
    public RowReader over(TableHeader header, ReadRow read) {
        var id = header.place("id");
        var name = header.place("nom_tl");
        var street = header.place("adresse");
        var postalCode = header.place("cp");
        var insee = header.place("inseecom");
        var communeName = header.place("cominit", "nomcom");
        var kind = header.place("typo");
        var latitude = header.place("lat");
        var longitude = header.place("long");
        var precision = header.place("precision");
        var web = header.place("web");
        var mail = header.place("mail");
        return (row, into) -> {
            into.key(text(row, id));
            if (text(row, name).isEmpty()) {
                throw new Refused("no-name");
            }
            read.line(Field.NAME, text(row, name), into);
            into.put(Field.THIRD_PLACE, "true");
            into.put(Field.FAMILIES, family(text(row, kind)));
            read.line(Field.STREET, text(row, street), into);
            read.postalCode(text(row, postalCode), into);
            read.point(text(row, latitude), text(row, longitude), into);
            read.tidy(Field.WEB, text(row, web), Tidy::link, into);
            read.tidy(Field.EMAIL, text(row, mail), Tidy::email, into);
            unsure(row, precision, into);
            read.commune(text(row, insee), text(row, communeName), into);
        };
    }

    private static String family(String kind) {
        return kind.contains("fablab") ? "fablab" : kind.contains("coworking") ? "coworking" : "";
    }

    private static void unsure(TableRow row, int place, StagedRow into) {
        Tidy.degrees(text(row, place), 1)
                .map(Double::parseDouble)
                .filter(it -> it < UNSURE)
                .ifPresent(it -> into.doubt("point-unsure", text(row, place)));
    }
}
