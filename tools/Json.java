import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small JSON reader for the programs beside it: objects become maps, arrays lists, numbers doubles. */
final class Json {

    private final String source;
    private int at;

    private Json(String source) {
        this.source = source;
    }

    static Object parse(String source) {
        return new Json(source).value();
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (peek() != '}') {
            String key = string();
            require(':');
            map.put(key, value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        at++;
        while (peek() != ']') {
            list.add(value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return list;
    }

    private String string() {
        require('"');
        StringBuilder text = new StringBuilder();
        for (char c = source.charAt(at++); c != '"'; c = source.charAt(at++)) {
            text.append(c == '\\' ? escaped() : c);
        }
        return text.toString();
    }

    private char escaped() {
        char c = source.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(source.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private Double number() {
        int from = at;
        while (at < source.length() && "+-.eE0123456789".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return Double.valueOf(source.substring(from, at));
    }

    private Object word(String word, Object value) {
        if (!source.startsWith(word, at)) {
            throw new IllegalArgumentException("JSON: unexpected character at " + at);
        }
        at += word.length();
        return value;
    }

    private void require(char expected) {
        if (peek() != expected) {
            throw new IllegalArgumentException("JSON: '" + expected + "' expected at " + at);
        }
        at++;
    }

    private char peek() {
        while (Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return source.charAt(at);
    }
}
