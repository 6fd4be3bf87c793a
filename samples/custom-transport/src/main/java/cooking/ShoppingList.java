package cooking;

import com.example.cookbook.CookbookClient;
import com.example.cookbook.model.Ingredient;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ingredients of several recipes. */
public final class ShoppingList {
    private final CookbookClient cookbook;

    public ShoppingList(CookbookClient cookbook) {
        this.cookbook = cookbook;
    }

    /** The total amount by ingredient and unit, sorted. */
    public Map<String, Double> of(List<String> recipeIds) {
        Map<String, Double> amounts = new TreeMap<>();
        for (String id : recipeIds) {
            for (Ingredient it : cookbook.getRecipe(request -> request.recipeId(id)).recipe().ingredients()) {
                amounts.merge(it.name() + ", " + it.unit(), it.amount(), Double::sum);
            }
        }
        return amounts;
    }
}
