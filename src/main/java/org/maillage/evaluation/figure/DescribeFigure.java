package org.maillage.evaluation.figure;

import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.maillage.shared.Words;

/** Says figures and their vintages. */
public final class DescribeFigure {

    private static final int DECIMALS = 3;

    private DescribeFigure() {}

    /** « 8 sur 9 », « 45 sur 60, soit 75 % », « 62 % (n = 210) », « 1 200 habitants ». */
    public static String told(SourcedFigure it) {
        var number = Words.decimal(it.value().doubleValue(), DECIMALS);
        var of = it.of();
        if (of == null) {
            return withUnit(number, it.unit());
        }
        var whole = Words.count(of);
        if (SourcedFigure.isPercent(it.unit())) {
            return say("figure.share.percent", withUnit(number, it.unit()), whole);
        }
        var part = withUnit(say("figure.share", number, whole), it.unit());
        var percent = it.percent();
        return percent == null ? part : say("figure.share.both", part, Words.count(percent));
    }

    private static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    /** « 2018 », « 2018-2019 », « mars 2018 », « 12 mars 2018 », « du 12 mars 2018 au 3 mai 2018 ». */
    public static String told(Vintage it) {
        var from = it.from();
        var until = it.until();
        if (from.equals(until)) {
            return Words.day(from);
        }
        if (from.getDayOfYear() == 1 && until.equals(LocalDate.of(until.getYear(), Month.DECEMBER, 31))) {
            return from.getYear() == until.getYear()
                    ? String.valueOf(from.getYear())
                    : from.getYear() + "-" + until.getYear();
        }
        var month = YearMonth.from(from);
        return from.equals(month.atDay(1)) && until.equals(month.atEndOfMonth())
                ? Words.month(month)
                : say("figure.period", Words.day(from), Words.day(until));
    }
}
