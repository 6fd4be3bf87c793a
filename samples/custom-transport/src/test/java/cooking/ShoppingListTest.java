package cooking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.cookbook.CookbookClient;
import com.example.cookbook.model.GetRecipeRequest;
import com.example.cookbook.model.GetRecipeResponse;
import com.example.cookbook.model.IngredientUnit;
import com.example.cookbook.model.Recipe;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShoppingListTest {

    /** A hand-written fake with the one method that the test needs. */
    private static final class FakeCookbook implements CookbookClient {
        private final Map<String, Recipe> recipes = Map.of(
                "pancakes", recipe("milk", 300, IngredientUnit.MILLILITRE),
                "custard", recipe("milk", 500, IngredientUnit.MILLILITRE),
                "omelette", recipe("egg", 3, IngredientUnit.PIECE));

        @Override
        public GetRecipeResponse getRecipe(GetRecipeRequest request) {
            return GetRecipeResponse.builder().recipe(recipes.get(request.recipeId())).build();
        }

        @Override
        public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
            throw new AssertionError("nobody should call " + operation);
        }

        private static Recipe recipe(String ingredient, double amount, IngredientUnit unit) {
            return Recipe.builder()
                    .title("A dish with " + ingredient)
                    .addIngredient(it -> it.name(ingredient).amount(amount).unit(unit))
                    .build();
        }
    }

    @Test
    void addsUp() {
        ShoppingList list = new ShoppingList(new FakeCookbook());

        assertEquals(
                Map.of("milk, millilitre", 800.0, "egg, piece", 3.0),
                list.of(List.of("pancakes", "custard", "omelette")));
    }
}
