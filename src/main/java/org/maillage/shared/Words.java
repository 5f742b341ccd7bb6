package org.maillage.shared;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;

/** The words of the pages, and numbers and dates as words, in the language of the reader of this request. */
public final class Words {

    private static final int CENTS = 2;

    private static final Map<String, ResourceBundle> FRENCH = new ConcurrentHashMap<>();
    private static final Map<String, ResourceBundle> ENGLISH = new ConcurrentHashMap<>();

    /** Words of ours that have places, read once. */
    private static final Map<Sentence, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private record Sentence(String words, Locale language) {}

    /** The time of mainland France. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter NAMED_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern FIRST = Pattern.compile("(^|\\s)1 ");

    private Words() {}

    /** The language of the reader of this request. */
    public static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    /**
     * The words of a key, its places {0}, {1}… filled in.
     *
     * @throws java.util.MissingResourceException when the key has no words
     */
    public static String say(String key, Object... values) {
        return sayIn(language(), key, values);
    }

    /** The words of a key in a language of choice; a value that is itself to be said is said in it first. */
    public static String sayIn(Locale language, String key, Object... values) {
        var words = bundle(language, key).getString(key);
        if (values.length == 0) {
            return words;
        }
        var format =
                FORMATS.computeIfAbsent(new Sentence(words, language), it -> new MessageFormat(it.words, it.language));
        // One that is shared is not for two at once.
        return ((MessageFormat) format.clone()).format(said(language, values));
    }

    public static String say(Saying it) {
        return sayIn(language(), it);
    }

    public static String sayIn(Locale language, Saying it) {
        return sayIn(language, it.key(), it.values().toArray());
    }

    private static Object[] said(Locale language, Object[] values) {
        var said = Arrays.copyOf(values, values.length, Object[].class);
        Arrays.setAll(said, it -> said[it] instanceof Saying saying ? sayIn(language, saying) : said[it]);
        return said;
    }

    public static boolean has(String key) {
        try {
            return bundle(language(), key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    // A key begins with the name of its file, which is read once.
    private static ResourceBundle bundle(Locale language, String key) {
        var file = key.substring(0, Math.max(0, key.indexOf('.')));
        return isEnglish(language)
                ? ENGLISH.computeIfAbsent(file, it -> ResourceBundle.getBundle("words." + it, Locale.ENGLISH))
                : FRENCH.computeIfAbsent(file, it -> ResourceBundle.getBundle("words." + it, Locale.ROOT));
    }

    /** A count, its thousands apart: 34 969. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** A number with at most so many decimals. */
    public static String decimal(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(language());
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** An amount of money without its unit, its cents where there are any: 1 234,50. */
    public static String amount(BigDecimal amount) {
        return amountIn(language(), amount);
    }

    /** The same, in a language of choice. */
    public static String amountIn(Locale language, BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(language);
        var cents = amount.stripTrailingZeros().scale() > 0 ? CENTS : 0;
        format.setMinimumFractionDigits(cents);
        format.setMaximumFractionDigits(cents);
        return format.format(amount);
    }

    /** A day in full: 3 mai 2018. */
    public static String day(LocalDate day) {
        return dayIn(language(), day);
    }

    /** A day in full, in a language of choice. */
    public static String dayIn(Locale language, LocalDate day) {
        return isEnglish(language) ? DAY.withLocale(Locale.UK).format(day) : frenchDay(DAY, day);
    }

    /** The day that the reader has. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** The time zone of the reader; that of mainland France for who has not said another. */
    public static ZoneId zone() {
        var known = knownZone();
        return known == null ? PARIS : known;
    }

    private static @Nullable ZoneId knownZone() {
        return LocaleContextHolder.getLocaleContext() instanceof TimeZoneAwareLocaleContext here
                        && here.getTimeZone() != null
                ? here.getTimeZone().toZoneId()
                : null;
    }

    /**
     * When something was done, for who reads it on their own clock: 3 mai 2018 à 14:05. The zone stands beside it unless it is
     * known to be that of the mainland.
     */
    public static String moment(Instant moment) {
        var zone = knownZone();
        if (zone == null || !zone.equals(PARIS)) {
            return Hours.moment(moment, zone());
        }
        var here = moment.atZone(zone);
        return say("shared.moment", day(here.toLocalDate()), MINUTE.format(here));
    }

    /** A day with its name, in a language of choice: jeudi 3 mai 2018. */
    public static String namedDayIn(Locale language, LocalDate day) {
        return isEnglish(language) ? NAMED_DAY.withLocale(Locale.UK).format(day) : frenchDay(NAMED_DAY, day);
    }

    // French says « 1er mai », which no formatter knows.
    private static String frenchDay(DateTimeFormatter formatter, LocalDate day) {
        var words = formatter.withLocale(Locale.FRANCE).format(day);
        return day.getDayOfMonth() == 1 ? FIRST.matcher(words).replaceFirst("$11er ") : words;
    }

    /** Whether the reader of this request reads English. */
    public static boolean areEnglish() {
        return isEnglish(language());
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** A month in full: mai 2018. */
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language()).format(month);
    }

    /** The name of a month: mai. */
    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language());
    }
}
